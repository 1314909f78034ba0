// English verbs whose past does not end in *-ed*: base, past and participle, after the usual tables of school grammars.

/** `base past participle`, with commas between verbs and a slash between two forms. */
const verbs = `be was/were been,bear bore borne/born,beat beat beaten,become became become,begin began begun,bend bent bent,bet bet bet,
bind bound bound,bite bit bitten,bleed bled bled,blow blew blown,break broke broken,breed bred bred,bring brought brought,
build built built,burn burnt burnt,burst burst burst,buy bought bought,cast cast cast,catch caught caught,choose chose chosen,
come came come,cost cost cost,creep crept crept,cut cut cut,deal dealt dealt,dig dug dug,do did done,draw drew drawn,
dream dreamt dreamt,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,
fight fought fought,find found found,flee fled fled,fly flew flown,forbid forbade forbidden,forecast forecast forecast,
foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got got/gotten,give gave given,
go went gone,grow grew grown,hang hung hung,have had had,hear heard heard,hide hid hidden,hit hit hit,hold held held,hurt hurt hurt,
keep kept kept,know knew known,lay laid laid,lead led led,learn learnt learnt,leave left left,lend lent lent,let let let,
lie lay lain,light lit lit,lose lost lost,make made made,mean meant meant,meet met met,mistake mistook mistaken,
overcome overcame overcome,overthrow overthrew overthrown,pay paid paid,put put put,quit quit quit,read read read,ride rode ridden,
ring rang rung,rise rose risen,run ran run,say said said,see saw seen,seek sought sought,sell sold sold,send sent sent,set set set,
shake shook shaken,shed shed shed,shine shone shone,shoot shot shot,show showed shown,shrink shrank shrunk,shut shut shut,
sing sang sung,sink sank sunk,sit sat sat,sleep slept slept,slide slid slid,speak spoke spoken,spell spelt spelt,spend spent spent,
spill spilt spilt,spin spun spun,split split split,spread spread spread,spring sprang sprung,stand stood stood,steal stole stolen,
stick stuck stuck,strike struck struck,strive strove striven,swear swore sworn,sweep swept swept,swim swam swum,swing swung swung,
take took taken,teach taught taught,tear tore torn,tell told told,think thought thought,throw threw thrown,
undergo underwent undergone,understand understood understood,undertake undertook undertaken,uphold upheld upheld,upset upset upset,
wake woke woken,wear wore worn,weave wove woven,weep wept wept,win won won,wind wound wound,withdraw withdrew withdrawn,
withhold withheld withheld,withstand withstood withstood,write wrote written,arise arose arisen,cling clung clung,fling flung flung,
forego forewent foregone,foretell foretold foretold,kneel knelt knelt,mislead misled misled,misunderstand misunderstood misunderstood,
outdo outdid outdone,outgrow outgrew outgrown,override overrode overridden,overrun overran overrun,oversee oversaw overseen,
overtake overtook overtaken,prove proved proven,rebuild rebuilt rebuilt,redo redid redone,remake remade remade,repay repaid repaid,
resell resold resold,resend resent resent,retake retook retaken,rethink rethought rethought,rewrite rewrote rewritten,
spit spat spat,sting stung stung,stink stank stunk,swell swelled swollen,tread trod trodden,undo undid undone,unwind unwound unwound,
wring wrung wrung`

export interface IrregularForm {
  readonly base: string
  readonly isPast: boolean
  readonly isParticiple: boolean
}

const forms = new Map<string, IrregularForm>()
for (const verb of verbs.split(/,\s*/u)) {
  const [base = '', past = '', participle = ''] = verb.split(' ')
  for (const form of new Set(`${past}/${participle}`.split('/')))
    // A form that looks like its base (*cut*, *put*, *come*) shows no time by itself.
    if (form !== base && !forms.has(form))
      forms.set(form, {
        base,
        isPast: past.split('/').includes(form),
        isParticiple: participle.split('/').includes(form),
      })
}

/** A past or a participle that differs from its base. */
export const irregularOf = (folded: string): IrregularForm | undefined => forms.get(folded)

/** Every past and participle that differs from its base, with the base. */
export const irregularForms: ReadonlyMap<string, IrregularForm> = forms

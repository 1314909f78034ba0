// English verbs that report nothing, for finding the verb of a clause; verbs of saying are in ./sayings.ts. Base forms of
// regular verbs, inflected by rule (`=` marks a final consonant that doubles), and past forms of the irregular ones.
import { wordSet as set } from '../../text/word-set.ts'
import { inflect } from './inflect.ts'

const regular = `
  abandon abolish absorb abuse accept accompany achieve acquire act adapt adjust adopt advance affect afford age aim
  allow alter amount amuse analyse analyze anger annoy appear apply appoint approach approve arm arrange arrest arrive
  assemble assess assist attach attempt attend attract avoid award await ban= bar= base bathe battle behave belong
  benefit block blow boil bomb book borrow bother bounce bow breathe bring brush burn bury bus cancel capture care
  carry carve cause cease chair change chase chat= check cheer clap= clash clean clear climb collapse collect combine
  commute compete complete comprise concern conduct confront connect construct consult consume contact contribute
  control= convert cook cooperate cope copy correct cost cough count cover crack crash crawl create cross crowd crush
  cure curl damage dance date debate decrease defeat delay delete deliver depend deploy deprive derail descend desert
  deserve design destroy detain develop devote die differ dig= dine disappear disappoint discover dislike dismantle
  dissolve distribute disturb dive divide divorce donate double drag= dress drift drop= drown dry dump earn ease edit
  educate elect eliminate embrace emerge employ empty enable encounter enforce enjoy enlist ensure enter entertain
  equip= escape escort establish evacuate evolve examine exceed exchange exclude execute exercise exist expand expel=
  experience expire explode explore export expose extend face fail faint feature feed fetch file fill film fine fish
  fit= fix flee float flood flow focus fold follow force form found free fuel function fund gain gather generate
  govern grab= grant graze greet grip= grow guard guide halt hand handle hang happen harm harvest haunt heal heat help
  hesitate hire house hug= hunt hurry ignore impact implement import impose impress improve increase inflict influence
  inherit injure inspect inspire install interview introduce invade invent invest investigate involve iron isolate
  issue jail join jump justify kick kidnap= kill kiss kneel knit= lack land last launch leak lean learn lift light
  limit line link listen load lock long look loot lower manage manufacture march marry match matter measure melt mend
  merge migrate miss mix monitor mount mourn move murder narrow neglect negotiate nest nod= nominate number obey
  object obtain occupy occur operate organise organize originate overcome overlook owe own pack park participate pass
  pause perform persist pick pile place plan= plant play please plunge poison pop= possess pour practise practice
  prefer= prepare present preserve pretend prevent print process produce profit prompt protect protest provide provoke
  pull pump punch punish purchase pursue qualify quarrel race rain ram= rank reach react realise receive reclaim
  recognise recognize recover recruit reduce refill reform refrain register regulate reinforce release rely remain
  remove renew rent repair replace represent rescue resemble reside resign resist resolve respect rest restore
  restrict result resume retain retire retreat return reunite reverse review revive reward risk rob= roll row rub=
  ruin rush sack sail sample satisfy save scan= scatter scare score scrap= screen search seat secure seek seem seize
  select separate serve settle share shelter shift ship= shock shop= shut sign sink sit skip= slip= slow smash smell
  smoke smuggle sort spark speed spill split spoil spot= spread squeeze stab= stage stamp stare start starve stay
  steal steer step= stick stir= stop= store storm strengthen stretch strip= struggle study submit= succeed suffer suit
  supervise supply surge surprise surrender surround survive suspend sustain swap= sweep swim= switch talk tap= target
  taste tax test tie tip= top= total touch tour trace trade trail train transfer= transform translate transport trap=
  travel treat tremble trigger trim= trip= trouble trust try turn twist unite update use vanish visit vote wait walk
  wander warm wash waste watch water wave weaken weigh widen wipe witness work wound wrap= yield`

const irregularBases = `
  become bend bet bite bleed blow break bring build burst buy catch choose cling come cost creep cut deal dig draw
  drink drive eat fall feed fight flee fly forbid forgive freeze get give grow hang hear hide hurt keep kneel lay lead
  leave lend let lie lose make mean meet overcome pay quit ride ring rise run seek sell send set shake shine shrink
  shut sing sink sit sleep slide speak spend spin split spread spring stand steal stick sting strike strive sweep swim
  swing take tear throw undergo wake wear win withdraw withstand live need try use work start stop turn look help play`

/** Past forms that are neither another word nor a participle of the same verb. */
export const pastOnly = set(`
  went came became began broke chose did drank drew drove ate fell flew forbade forgot forgave froze gave grew hid knew overcame
  overtook ran rang rode rose sang sank saw shook shrank spoke sprang stole strove swam swore took threw tore undertook
  undid withdrew woke wore wrote was were had arose awoke bore blew mistook foresaw underwent outgrew`)

/** Past forms that are participles as well. */
export const pastOrParticiple = set(`
  bent bet bit bled bought bound bred brought built burnt burst cast caught clung cost crept cut dealt dug fed felt fled
  fought found ground heard held hit hung hurt kept knelt laid lay leant leapt learnt led left lent lit lost made meant met
  paid proved put quit read rebuilt sat sent sold sought shed shone shot shut slept slid slung spent spilt spun split spread
  sprung stood stuck stung strung struck swept swung taught thought thrust told understood upheld wept withheld withstood
  won wound overheard repaid resold`)

/** Participles that are not past forms. */
export const participleOnly = set(`
  begun been broken chosen done drawn driven eaten fallen flown forbidden forgotten forgiven frozen given gone grown hidden
  known overcome overtaken ridden risen rung run shaken shown shrunk sung sunk seen spoken stolen sworn swum taken thrown
  torn undertaken withdrawn woken worn written born borne blown beaten mistaken foreseen undergone become bitten`)

interface Forms {
  readonly base: ReadonlySet<string>
  readonly third: ReadonlySet<string>
  readonly past: ReadonlySet<string>
}

const formsOf = (): Forms => {
  const rows = regular
    .trim()
    .split(/\s+/)
    .map((word) => {
      const base = word.replace('=', '')
      const [, third, past] = inflect(base)
      return { base, third, past: word.endsWith('=') ? `${base}${base.at(-1) ?? ''}ed` : past }
    })
  const irregular = irregularBases.trim().split(/\s+/)
  return {
    base: new Set([...rows.map(({ base }) => base), ...irregular]),
    third: new Set([...rows.map(({ third }) => third), ...irregular.map((base) => inflect(base)[1])]),
    past: new Set(rows.map(({ past }) => past)),
  }
}

/** Forms of the regular verbs, whose pasts are also their participles. */
export const plainVerbs: Forms = formsOf()

/** Words in *-ed* that are not the past of a verb. */
export const noPast = set(`
  need bed red shed seed deed feed weed speed breed indeed hundred kindred sacred naked wicked rugged beloved so-called ted fred
  ned med fed wed aged united unprecedented embed exceed proceed succeed`)
export const pureThirds = new Set(
  `stays becomes remains seems goes comes gets keeps makes takes gives says tells lies sits stands grows says brings begins`.split(
    ' ',
  ),
)

// Given names by gender, as English news has them of people from everywhere. A name for both is in neither list.
import { wordSet as set } from '../../text/word-set.ts'

export const masculineNames = set(`
  aaron abbas abdel abdul abdullah abdulrahman abel abraham adam adel adnan adrian ahmad ahmed akira alan alastair albert aldo alec
  alejandro alessandro alexander alexandre alexei alfonso alfred alfredo ali alistair allan allen alvaro amadou amin amir amit
  anatoly anders andrei andrew andrzej andy angelo angus ansel anthony anton antonio antony archie aristide arjun armando arne
  arnold arthur arturo arvid ashraf asif aslan atle august augusto avi axel aziz bakari barack barney bart bashar basil bastian
  ben benedict benjamin benny bernard bernardo bernie bert bertrand bill billy bjorn bob bobby bogdan boris brad bradley brandon
  brendan brent brett brian brice bruce bruno bryan bryce byron caleb callum calvin cameron carl carlo carlos carlton carsten cecil
  cedric cesar chad charles charlie chester chet chris christian christoph christophe christopher chuck claes clarence claude
  clay clement cliff clifford clive clyde cody colin conor conrad corey cormac craig curtis cyril cyrus dag damian damien dan
  daniel daniele danilo danny dario darius darrell darren dave david dean declan denis dennis derek desmond dick diego dieter
  dietrich dimitri dinesh dirk dmitri dmitry dominic don donald doug douglas duncan dustin dwight dylan eamon earl ebrahim ed
  eddie edgar edmund eduard eduardo edward edwin egil einar eli elias elijah eliot elliot elmer emanuel emil emile emilio emmanuel
  emre enrico enrique enzo eric erich erik ernest ernesto ernie ernst erwin esteban ethan eugene eugenio evan evgeny ezra fabian
  fabio fadi faisal farid federico felipe felix ferdinand fergus fernando fidel filip floyd francesco francis francisco franco
  francois frank frankie franklin franz fred freddie frederic frederick fredrik friedrich fritz gabriel gareth garrett garry gary
  gavin gene geoff geoffrey georg george georges gerald gerard gerhard gerry giancarlo gianni gideon gilbert giles gino giorgio
  giovanni giulio giuseppe glen glenn goran gordon graeme graham grant greg gregor gregory guido guillaume guillermo gunnar gunter
  gus gustav gustavo haakon habib hal hamid hamish hamza hank hans harald haris hariri harold harry haruki harvey hasan hashim
  hassan hector heinrich heinz helge helmut hendrik henri henrik henry herbert herman hernan hiroshi hisham homer horace horst
  hosni howard hubert hugh hugo humberto husam hussein hyun ian ibrahim idris ignacio igor ike ilya imran ingmar isaac isaiah ismail
  ivan ivar ivo jack jacob jacques jaime jakob jakub jamal james jan janusz jared jason javier jay jeb jed jeff jefferson jeffrey
  jens jeremiah jeremy jerome jerry jesper jesse jesus jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon
  jonah jonas jonathan joost jordi jorge jose josef joseph josh joshua juan jules julian julio jurgen justin kamal karim karl kaspar
  kasper keith ken kenji kenneth kent kevin khalid khalil kirk klaus knut kofi konrad konstantin kurt kwame kyle lamar lance larry
  lars laszlo laurence laurent lawrence lee leif leo leon leonard leonardo leopold leroy les lester lev lewis liam linus lionel
  lloyd lorenz lorenzo lothar lou louis luc luca lucas lucian luciano ludwig luigi luis luka lukas luke luther lyle maher mahmoud
  malcolm manfred manuel marc marcel marcello marcelo marco marcos marcus mario mark marko markus marlon marshall martin marty marvin
  massimo mathias mathieu mats matt matteo matthew matthias matthieu maurice mauricio max maxim maximilian mehdi mehmet melvin
  michael michel miguel mihai mikael mike mikhail miklos milan miles milo milos milton mitch mitchell mitt moataz mohamed mohammad
  mohammed mohamud mohsen moises morgan morris morten moses mostafa muhammad murad mustafa nabil nader nasser nate nathan nathaniel
  ned neil nelson nestor neville newt niall nicholas nick nicky nicolas nicolo niels nigel nikita nikolai nikolaj nils noah noel
  norbert norman ola olaf olav ole oleg oliver olivier omar orlando orrin oscar oskar osman oswald otto owen pablo pal paolo parker
  pascal patrick paul paulo pavel pawel pedro peer percy perry peter petr petro petter phil philip philippe phillip pierre piers pieter piotr
  prakash preston qasim rafael rafiq raheem rahul raj rajesh rajiv ralf ralph ramon ramzi randall randolph randy rashid rasmus raul
  ravi ray raymond rebwar reggie reginald reince reinhard remy rene reuben rex reza ricardo riccardo richard rick ricky riyad rob
  robert roberto rocco rodney rodolfo rodrigo rodrigue roger rohan roland rolf roman romeo ron ronald ronan ronnie rory ross roy rudolf
  rudolph rudy rufus rune rupert ruslan russell ryan saad saeed salah salem salim salman salvador salvatore sam sami samir samuel
  sander sanjay santiago saul scott seamus sean sebastian sefer sepp serge sergei sergey sergio seth seumas shane shaun shawn sheldon
  sid sidney sigmund silvio simon sinan sol soren stan stanislav stanley stefan stefano steffen stephan stephen sterling steve steven
  stewart stig stuart suleiman sunil sven syed sylvain tadeusz taha takeshi tareq tariq tarek ted teddy terence terrence terry teun
  theo theodor theodore thierry thomas thor thorsten tiago tim timothy tobias toby todd tom tomas tomasz tommy tony torben toshiro travis
  trevor trey tristan troy tyler tyrone ulrich umar umberto uwe vaclav valentin valery vasily vern vernon vic vicente victor viggo
  vijay viktor vince vincent vinod virgil vito vitaly vlad vladimir volker volodymyr wade waleed walid wallace wally walt walter
  warren wayne werner wesley wilbur wilfred wilhelm will willem william willie wim winston wojciech wolfgang woodrow xavier yahya
  yannick yanis yasser yassin youssef yuri yusuf yves zachary zack zain zaki zeki ziad zoltan`)

export const feminineNames = set(`
  abigail ada adela adelaide adele adriana agatha agnes agnieszka aicha aida aileen aisha aishwarya alba alejandra alessandra
  alexandra alexandria alice alicia alina alison alissa allison alma alyssa amalia amanda amber amelia amina amira amy ana anastasia
  andrea angela angelica angelina angie anika anita anja ann anna annabel anne anneke annelise annette annie anouk antonia anya
  apollonia arianna arlene asma asta astrid audrey aurora ava aya barbara beata beate beatrice beatrix becky belinda bella bernadette
  bernice berta bertha bessie beth bethany betsy bettina betty beverly bianca birgit birgitta bonnie brenda bridget brigid brigitta
  brigitte britta brittany brooke camila camilla candace cara carina carla carly carlotta carmen carol carole carolina caroline carolyn
  carrie cassandra catalina caterina catherine cathy cecilia cecile celeste celia celine chandra chantal charlene charlotte chelsea
  cherie cheryl chiara chloe christa christiane christina christine cindy claire clara clarissa claudia clementine colette colleen
  concetta connie constance consuelo cora coretta corinne cornelia courtney cristina crystal cynthia daisy daniela danielle daphne
  daria dawn deborah debbie debra deirdre delia delphine denise denisse desiree diana diane dina dolores donna dora doreen
  doris dorothea dorothy dorota dulce edith edna edwina eileen eira ekaterina elaine eleanor eleanora elena eleni elin elisa elisabeth
  elise eliza elizabeth ella elle ellen ellie elsa elsie elspeth elvira emilia emily emma enid erica erika erin ermina ernestine esme
  esmeralda esperanza estelle esther etta eugenia eunice eva evangelina eve evelyn fabiola fanny fatima fatma fay felicia felicity
  fiona flora fran frances francesca francine franziska freda frida frieda gabriela gabriele gabriella gabrielle gail gemma
  genevieve georgina geraldine gerda gertrude gillian gina giovanna giselle gisela giulia gladys glenda gloria grace
  greta gretchen gudrun guadalupe gwen gwendolyn gwyneth hanan hanna hannah hannelore harriet hattie hatice hazel heather heba hedda
  hedwig heidi helen helena helene helga henrietta hilary hilda hildegard hillary holly huda huma ida ilona ilse imelda imogen ina
  ines inga inge ingeborg ingrid iona irena irene irina iris irma isabel isabella isabelle isla isobel ivana ivanka ivy jackie
  jacqueline jacinda jana jane janet janette janice janine jasmine jeanette jeanine jeanne jemima jenna jennie jennifer jenny
  jessica jill jillian jo joan joann joanna joanne jocelyn johanna josephine joyce juana juanita judith judy julia juliana julie
  juliet juliette justine kaitlin kamala kara karen karin karina karla karolina kate katerina katharina katharine katherine
  kathleen kathryn kathy katie katja katrin katrina kay kaye kayla kellyanne kerstin khadija kimberly kirsten kirsty klara klaudia
  kristen kristin kristina krystyna lana lara latifa laura laurel lauren laurie lavinia layla lea leah leila lena lenora leonie leonora
  leticia letitia lidia lila lilian liliana lillian lily lina linda lindsay lisa lise liv liz liza lois lola loretta lori lorna lorraine
  lottie louisa louise lourdes lucia lucie lucille lucinda lucy ludmila luisa lydia lynda lynn lynne mabel madeleine madeline madison mae
  magda magdalena maggie maha maia maisie malala malin mandy manuela mara marcela marcella marcia margaret margarita margery margit
  margot marguerite maria mariam mariana marianne marie mariela marilyn marina marion maris marisa marisol marjorie marlene marta
  martha martina mary maryam matilda maud maude maura maureen mavis maxine maya meera meg megan meghan melania melanie melinda
  melissa mercedes meredith mia michaela michele michelle mika mildred millicent millie mimi mina mira miranda mireille miriam moira
  molly mona monica monika monique muriel myra myrna nabila nada nadia nadine nadja nahid najwa nancy naomi natalia natalie natasha nell
  nellie nessa nicole nicolette nicki nikki nina noelle noor nora noreen norma nour nuala octavia odette olga olive olivia olympia
  oona ophelia paige paloma pamela patricia patti patty paula paulette paulina pauline pearl peggy penelope penny petra philippa
  phoebe phyllis pia pilar polly pooja prisca priscilla priti priya rachel rachael raisa ramona rana rania raquel rebecca regina
  renata renate renee rhoda rhonda rita riva roberta rocio roisin romy rosa rosalie rosalind rosalyn rosario rose rosemary rosie rowena
  roxane ruby ruth sabina sabine sabrina sadie salma sally salome samantha samira sandra sara sarah saskia savannah selena selma serena
  shannon sharon sheena sheila shelley sheryl shirin shirley sibyl sienna sigrid silvia simona simone sinead siobhan solange solveig
  sonia sonja sophia sophie stacey stacy stella stephanie sue susan susanna susanne susie suzanne suzy svetlana sybil sylvia tabitha tamara
  tammy tania tanya tara tatiana tatyana teresa tess tessa thelma theresa therese thora tiffany tilda tina tracey tracy trina trish trudy
  uma una ursula valentina valeria valerie vanessa vera verena verity verna veronica victoria viola violet virginia vivian viviane
  wanda wendy wilhelmina wilma winifred winnie xenia yasmin yasmine yolanda yoko yvette yvonne zahra zainab zara zeinab zelda zoe zofia
  zuzana`)

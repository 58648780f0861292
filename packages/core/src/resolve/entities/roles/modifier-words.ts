/** Words that may stand before a role's head in lower case. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  "running former then-president ex-president deputy vice senior junior chief assistant associate acting interim executive general national international federal state local regional foreign prime first second third retired late current longtime long-time veteran incumbent outgoing incoming newly-elected elected presidential vice-presidential gubernatorial senatorial congressional parliamentary mayoral judicial legal military political economic financial social medical technical scientific environmental national-security communications operations sales marketing news human rights civil-rights women's sports music film art literary religious spiritual opposition ruling governing leading managing founding visiting supreme high top lead head special principal private public press campaign party police army navy air force defense defence finance health education justice interior trade energy labor labour home house senate committee company university college school city county town village district provincial investment research data policy government business technology media science computer software real estate tv television radio newspaper magazine independent liberal conservative socialist communist democratic republican far-right far-left left-wing right-wing right-winger moderate centrist nationalist populist ultra-nationalist anti-war pro-democracy pro-russian two-time three-time four-time five-time self-proclaimed self-described would-be award-winning prize-winning world-famous best-selling co-lead bureau staff team union trade labour world olympic national-team tennis soccer football basketball baseball hockey cricket rugby golf boxing cycling formula".split(
    ' ',
  ),
)

/** Words that no role holds before its head. */
export const STOPS: ReadonlySet<string> = new Set(
  'another other others one two some several many most such the a an this that these those his her its their our my your and or but nor of for to from in on at by with as than about after before when while if because since until who whom whose which what where how is are was were be been being am has have had do does did will would can could may might shall should must not no said says say wrote writes told tells tell asked asks added adds called calls named made makes like unlike including via over under between among during against without within through both either even also just only then now there here said: because'.split(
    ' ',
  ),
)

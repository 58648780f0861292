/**
 * Words that are capitalised only because a sentence or a title begins with them. Words that are names as well ("Will",
 * "Mark", "May") are not among them.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above according across after afterwards again against ago all almost along already also although always am among amid an
and another any anyone anything are aren't around as asked at away be because been before behind being below besides between both but
by can can't cannot certainly clearly could couldn't despite did didn't do does doesn't doing don't during each earlier either
else even eventually ever every everybody everyone everything few finally first following for former from further get had hadn't has hasn't have haven't
having he he'd he'll he's hence her here hers herself him himself his how however i i'd i'll i'm i've if in indeed instead into is isn't it
it's its itself just last lastly later least less let let's like likewise many maybe me meanwhile more moreover most much my myself
neither never nevertheless next no nobody none nor not nothing now obviously of off often on once one only or originally other others our
ours out over overall perhaps previously quite rather really recently same second several shall she she's should shouldn't similarly since so some somebody
someone something sometimes soon still such than thank thanks that that's the their theirs them themselves then there there's thereafter therefore these they
they're they've this those though three through throughout thus to today together tomorrow tonight too toward towards two under
unfortunately unless unlike until up upon us usually very was wasn't we we're we've well were weren't what what's whatever when whenever where
whereas whether which while who who's whoever whom whose why will with within without won't would wouldn't yes yesterday yet you you're your yours yourself
asked said says added adding speaking asking given based both regarding concerning including excluding
monday tuesday wednesday thursday friday saturday sunday january february july august september october november december`
    .split(/\s+/)
    .filter((word) => word !== 'will'),
)

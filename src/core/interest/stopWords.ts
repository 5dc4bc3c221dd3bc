/**
 * Words that say nothing about a topic: function words, and what people chat with. Languages of which the model knows
 * no word need theirs here, else each `und` would be as rare as a term of physics. A word that has a meaning in
 * another of these languages (`war`, `art`, `son`) is left out.
 */
const lists = [
  // English
  `a about above after again against all almost along already also although always am among an and another any anybody
  anyone anything are aren around as at away back be became because become been before behind being below between both
  but by came can cannot could couldn did didn do does doesn doing don done down during each either else enough etc even
  ever every everybody everyone everything few first for from further gave get gets getting give given gives go goes
  going gone gonna got gotta had hadn has hasn have haven having he hello her here hers herself hey hi him himself his
  how however i if in instead into is isn it its itself just keep kept know known last later least less let lets like
  likely little ll lot lots made make makes making many may maybe me might mine more most much must my myself near need
  needs neither never next no nobody none nor not nothing now of off often oh ok okay on once one ones only onto or other
  others ought our ours ourselves out over own per perhaps please put quite rather re really s said same saw say saying
  says see seem seemed seems seen several shall she should shouldn show since so some somebody someone something
  sometimes somewhere soon still such sure t take taken takes taking tell than thank thanks that the their theirs them
  themselves then there these they thing things think this those though three through thus to together too took toward
  towards try trying two under until up upon us use used uses using ve very via want wants was wasn way we well went were
  weren what whatever when where whether which while who whoever whole whom whose why will with within without won would
  wouldn yeah yes yet you your yours yourself yourselves
  today tomorrow tonight yesterday day days week weeks month months year years time times hour hours minute minutes
  monday tuesday wednesday thursday friday saturday sunday morning afternoon evening good great new big best better
  people guy guys man lol omg vs btw rt via amp www com org net html http https haha wow`,
  // German
  `aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein dem den
  denn der des dich die dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen gibt habe
  haben hatte hatten heute hier ich ihm ihn ihnen ihr ihre immer im ins ist ja jede jeder jetzt kann kein keine können
  machen mal man mehr mein meine mich mir mit morgen muss nach nicht nichts noch nun nur oder ohne schon sehr sein seine
  seit sich sie sind so soll über um und uns unser unter viel viele vom von vor wann warum was weil wenn werden wer wie
  wieder wir wird wo wurde zu zum zur zwischen`,
  // French
  `ai alors au aucun aussi autre aux avant avec avoir bien car ce cela ces cet cette chez comme dans de des deux doit donc
  dont du elle elles en encore entre es est et été être eu fait faire ici il ils je jour la le les leur leurs lui ma mais
  mes moi mon même ne ni nos notre nous on ont ou où par pas peu peut plus pour quand que quel quelle qui quoi sa sans
  ses si sont sous sur ta te tes toi ton tous tout toute très tu un une vers vos votre vous y aujourd hui hier demain`,
  // Spanish, Portuguese, Italian
  `el los las una unos unas del al con sin por para como pero porque cuando donde desde hasta sobre entre muy más ya no sí
  también esta este esto estas estos esa ese eso aquel ella ellos ellas nosotros usted ustedes yo tú mi mis tu tus su sus
  nuestro nuestra lo le les se me te nos que qué quien cual ser es son fue fueron era está están estoy hay ha han hoy ayer
  mañana todo toda todos todas otro otra mucho muchos poco nada algo
  o os um uma uns umas do da dos das no na nos nas em ao aos à pelo pela com sem mas não sim também eu ele ela eles elas nós
  você vocês meu minha seu sua isso isto esse essa foi são está estão tem hoje ontem amanhã muito mais já
  il lo gli uno dello della dei degli delle dal dalla nel nella nei sul sulla di ma perché quando dove anche non sono è era
  sei siamo hanno ho hai abbiamo questo questa questi queste quello quella che chi cosa come più molto oggi ieri domani
  suo sua loro noi voi lui lei ci vi`,
  // Dutch, Swedish, Danish, Norwegian, Polish, Turkish
  `de het een en van voor met op aan uit bij naar maar niet wel ook nog dan dat dit deze die er je jij hij zij wij jullie
  mijn zijn haar ons onze hun geen worden wordt werd heeft hebben naar vandaag morgen gisteren heel veel meer omdat
  och att det som en ett på är för av med till den inte jag du han hon vi ni de har hade var om men eller från nu idag
  og jeg ikke af på til der har vi kan skal ved
  i w z na do nie się że to jest jak co dla po od za przez ale czy tak ten ta te są był była było dziś
  ve bir bu da de için ile çok ne mi mı ama gibi daha en olan var yok bugün`,
  // Russian, Ukrainian
  `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из
  ему теперь когда даже ну ли если уже или ни быть был него до вас нибудь опять вам ведь там потом себя ничего ей может они
  тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому
  этого какой совсем этом мой тем чтобы нее сейчас были куда зачем всех никогда можно при это сегодня вчера завтра очень
  що як це та але або для від до за із її їх ми ви вони був була було є`,
  // Arabic, Hebrew, Hindi
  `في من على إلى عن أن إن هذا هذه التي الذي ما لا هو هي كان مع كل قد و أو ثم لم لن بعد قبل اليوم
  של את על לא זה זו הוא היא אני אתה כי אם גם עם כל מה יש אין או היום
  के का की में है और से को पर यह वह हैं था थी एक नहीं तो भी ने कि हो आज`,
  // Chinese, Japanese, Korean: words as a segmenter gives them
  `的 了 在 是 我 你 他 她 它 我们 你们 他们 这 那 有 和 与 就 不 也 都 很 到 说 要 去 会 着 没有 看 好 自己 今天 又 一个
  の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また
  もの という あり まで られ なる へ か だ これ によって により おり より による ず なり られる において です ます でし まし
  今日 私 僕 それ あれ どれ
  이 그 저 것 수 등 들 및 에서 그리고 하는 있는 오늘 나는 우리`,
];

const stopWords: ReadonlySet<string> = new Set(
  lists.flatMap((list) => list.split(/\s+/)).map((word) => word.normalize('NFC')),
);

/** Whether a word, lower case and with its accents, says nothing about a topic. */
export function isStopWord(lower: string): boolean {
  return stopWords.has(isAscii(lower) ? lower : lower.normalize('NFC'));
}

/** Without accents: people leave them out of hashtags. Marks that make another letter (が, й in one) stay. */
export function foldMarks(word: string): string {
  if (isAscii(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
}

/** Most words are, and need no normalising. */
function isAscii(word: string): boolean {
  return !/[^\u0020-\u007E]/.test(word);
}

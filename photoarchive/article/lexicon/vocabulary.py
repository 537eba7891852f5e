"""Everyday Dutch and English words that organisations and campaigns are named with.

In running text they have a capital only inside such a name ("Veilig Thuis", "Fair Share").
"""

from __future__ import annotations

from photoarchive.article.lexicon.folding import fold, words

_DUTCH = words("""
        aandacht aanpak achter actief anders bestaan beter beweeg bewust blauw blijvend boek
    boerderij boom brood brug buiten buren burger comité compagnie contact daad dans delen denk
    doe doen
        doorgaan droom druk durf duurzaam eerlijk eigen familie feest fiets gastvrij gelijk geloof
    geluk genoeg gezin gezond gezondheid goud groei groot grond haard handen
        hart held help helpende hoop huis idee iedereen jij jong kans kansen keten kind kinderen
    kleur klimaat kom kracht kruis krachtig kunst laat land leef leer leren leven licht lief
    liefde lokaal lucht maatje
        maatjes maak mama mantelzorg meedoen mee mens mensen milieu mooi moeder natuur net nieuws
    ons onze open oranje ouder ouderen papa papier passend plek plus praat punt recht rechten
    ruimte samen samenleving
        schat schoon slim speel spel sport sporen sprong stad stap stem sterk steun straat taal
    thuis tijd toekomst trots uitzicht uur vaart veilig veiligheid vergroot verhaal verhalen
    verbinding vers vertrouwen voedsel vogel voor vooruit
        vreugde vrede vriend vrienden vrij vrijheid vrouwen waard warm warmte water wereld werk
    werken wij wijs wild winter woord wonen zeker zelf zicht zien zon zorgzaam kast kunstwerk
    zaterdag kinderboerderij groenten
        veiligheidshuis hulp hulpverlening jeugdhulp opvang wijkteam buurtteam taalhuis repair
    zonne digi muziek kamer oog ogen hand lente herfst zomer maan ster vuur golf beeld
        inloop inloophuis huiskamer ontmoeting ontmoetingscentrum eetcafé kledingbank
    speelgoedbank hospice scouting jeugd senioren bewegen blijf stop nooit meer weer alles niets
    """)
_ENGLISH = words("""
        action active adult advice age aid air all alive alliance animal answer apple art autumn
    aware awareness away baby bake bank beach best better bike bird birth blue boat body bold book
    border bounce brave bread bright bring brilliant build
        butterfly camp cancer canal care caring cat chance change child children choice clean
    clear closer cloud coast coastal coffee common concern connect control cook country
    countryside courage craft create crisis culture dance dark dawn deep
        design digital disability dog down dream drop drug early earth east easy eat educate edge
    elder empower end energy enough equal ever every eye face fair faith fall family farm feed
    field fight fire first fish fit fly food football
        for forward fostering free freedom fresh friend friendly friends friendship fun future
    game gate gift girl girls give giving glass global go gold golden good great green ground grow
    growing guide hand hands happy hard hate head healing health healthy heart help hero
        heroes heritage high holiday home honey hope horizon house human hunger hungry ice idea
    impact inclusion independent inspire job join journey joy joyful jump just justice keep key
    kick kind kindness kitchen knowledge ladies land language lantern large latin law lead learn
    learning
        leaf leave lend let letters liberty life lifeline light lights link listen little live
    lives living local long lost love loved luck made magic make making map marine matter matters
    maths me meals meet men mental mile mind minds moment money moon mother mothers move moving
    music my
        nature neighbour neighbours neighbourhood civic democratic new next night no north now
    ocean old one open our out outdoor outreach over own pack paper parade pay peace people pets
    pink place plan plant planet plastic play plus poetry poppy post poverty power prayer pride
    promise proud public puzzle quick quiet race
        rainbow reach read reading real red relief remember rescue research respect response right
    rights ring rise rising river road rock roof roots rough round rowing running safe safety save
    say sea second seed sense share shared sharing shelter shine side silver simple sing sister
    sisters sky sleep slow small
        smart smile snow social soil soul sound soup south space speak special spirit spring star
    stars start stay step steps stop storm stories story street strength strictly strong student
    students study style summer sun sunday support sure surf sustainable swim table take talk tall
    tea teach team tech tell thank things think
        third thrive tide time together tomorrow top total touch trail train travel tree trees
    true trust turn under unite united unity up us valley value victim view village violence
    vision voice voices volunteer vote wake walk walking wall warm waste watch water wave way
    welcome well wellbeing west what white
        wild wildlife win wind winter wise with woman women wonder wood word words work working
    world year yes young your youth zero silent disco strategic ten thousand refugee refugees
    veterans food hygiene parenting memory lane knit natter stitch craft fayre fete clean plastic
    """)


_ENDINGS = (
    "lijk", "lijke", "ische", "baar", "bare", "zaam", "loos", "loze", "end", "ende", "achtig", "able", "ible", "ful", "less", "ical", "ous", "ably",
)  # fmt: skip


def is_vocabulary(word: str) -> bool:
    """Whether it is an everyday word of Dutch or English."""
    folded = fold(word)
    if folded in _DUTCH or folded in _ENGLISH:
        return True
    return len(folded) > 6 and folded.endswith(_ENDINGS)

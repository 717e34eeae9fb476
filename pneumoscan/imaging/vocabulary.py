"""The words by which files name body parts and views, in the languages of the makers and of the clinics."""

from __future__ import annotations

import re
import unicodedata

# Parts of words. A chest: PS3.16 annex L (CHEST, HEART, LUNG, RIB, ...) and what technicians write.
_CHEST = (
    "CHEST|THORAX|TORAX|TORACE|THORAC|TORAC|LUNG|PULM|POUMON|BABYGRAM|BRUSTKORB|MEDIASTIN|PLEURA|HEART|HERZ|CARDIA|"
    "RIPPE|COSTILLA|COSTELA|BRONCH|HEMITHORA|GRUDN|ГРУДН|胸|肺|흉부|가슴|폐|صدر|ΘΩΡΑΚ|"
    "NGUC|TORAKS|GOGUS|AKCIGER|KLATK"
)
# Whole words.
_CHEST_WORDS = {"CXR", "RIB", "RIBS", "CORAZON", "COEUR", "COR", "CORACAO", "COTE", "COTES", "ОГК"}
# A thoracic spine is no chest film, though its name holds the word.
_SPINE = "SPINE|SPINAL|VERTEB|WIRBEL|RACHIS|COLUMN|COLUNA|COLONNA|ПОЗВОН|椎|脊|척추|흉추|요추|경추|عمود|SACR|COCCY|LUMB"
_OTHER = (
    "SKULL|CRANI|SCHADEL|CRANE|HEAD|KOPF|TETE|CABEZA|CABECA|BRAIN|FACE BONE|FACIAL|SINUS|MANDIB|MAXILL|JAW|KIEFER|"
    "ORBIT|TEETH|TOOTH|DENTAL|NECK|HALS|CUELLO|ABDOM|BAUCH|VIENTRE|PELVI|BECKEN|BASSIN|HIP|HUFT|HANCHE|CADERA|QUADRIL|FEMUR|"
    "THIGH|OBERSCHENKEL|CUISSE|MUSLO|COXA|KNEE|KNIE|GENOU|RODILLA|JOELHO|PATELL|TIBIA|FIBULA|PERONE|LOWER ?LEG|"
    "UNTERSCHENKEL|JAMBE|PIERNA|PERNA|ANKLE|SPRUNGGELENK|CHEVILLE|TOBILLO|TORNOZELO|FOOT|FEET|FUSS|PIED|CALCAN|HEEL|"
    "TOE|ZEHE|EXTREM|SHOULDER|SCHULTER|EPAULE|HOMBRO|OMBRO|CLAVIC|SCHLUSSELBEIN|SCAPUL|HUMER|OBERARM|UPPER ?ARM|"
    "ELBOW|ELLBOGEN|COUDE|COTOVELO|FOREARM|UNTERARM|AVANT BRAS|ANTEBRA|RADIUS|ULNA|WRIST|HANDGELENK|POIGNET|MUNECA|"
    "PUNHO|HAND|MAIN|FINGER|THUMB|DAUMEN|DOIGT|DEDO|BREAST|MAMM|PROSTATE|UTERUS|BLADDER|KIDNEY|NIERE|LIVER|LEBER|"
    "FOIE|HIGADO|FIGADO|STOMACH|COLON|RECTUM|ESOPHAG|WHOLE ?BODY|PANCREAS|SPLEEN|頭|手|足|膝|腹|肩|骨盤|股|肘|"
    "머리|손|발|무릎|복부|어깨|골반|بطن|حوض|ركبة|يد|قدم|رأس|КИСТ|КОЛЕН|ЧЕРЕП|ЖИВОТ|СТОП|ПЛЕЧ|ТАЗ"
)
_OTHER_WORDS = {
    "HWS",
    "BWS",
    "LWS",
    "KUB",
    "LEG",
    "LEGS",
    "BEIN",
    "ARM",
    "MANO",
    "PIE",
    "PE",
    "MAO",
    "CODO",
    "ISG",
    "OPG",
}
_OTHER_WORDS |= {"CSPINE", "TSPINE", "LSPINE", "SSPINE", "EXTR", "NOSE", "EYE", "EAR", "AUGE", "NASE", "BEINE", "FUS"}
# Starts of words only: they lie hidden in others (TOE in "PTOE...", HIP in "SHIP", MAIN in "REMAINING").
_STARTS = re.compile(rf"(?:^| )[LR]?(?:{_OTHER})|(?:^| )(?:{'|'.join(sorted(_OTHER_WORDS))})(?:$| )")
_ANYWHERE = re.compile(r"[^\x00-\x7f]+")

_FRONTAL = re.compile(
    r"(?:^| )(?:AP|PA|FRONTAL\w*|ANTERO ?POSTERIOR|POSTERO ?ANTERIOR|FACE|FRENTE|P ?A ?[12]?|A ?P ?[12]?)(?:$| )"
    "|正面|정면"
)
_LATERAL = re.compile(
    r"(?:^| )(?:LAT|LATERAL\w*|LL|RL|LLAT|RLAT|SEITLICH\w*|PROFIL\w*|PERFIL\w*|LATERO ?LATERAL\w*|LLD|RLD)"
    r"(?:$| )|側面|측면|БОКОВ"
)
_OBLIQUE = re.compile(
    r"(?:^| )(?:OBL|OBLI[QC]\w*|RAO|LAO|RPO|LPO|RLO|LLO|SCHRAG\w*|DECUB\w*|LORDOT\w*|APICAL\w*|AXIAL|TANGENTIAL)"
    r"(?:$| )|斜位"
)


def normal_form(words: str) -> str:
    """In capitals, without accents, with single spaces between words."""
    decomposed = unicodedata.normalize("NFKD", words.replace("ß", "SS").upper())
    letters = "".join(c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))
    return " ".join(unicodedata.normalize("NFC", letters).split())


def names_chest(words: str) -> bool:
    """Whether the words name the chest, its organs or its ribs; those of its spine do not."""
    normal = normal_form(words)
    found = re.findall(_CHEST, normal) + [word for word in normal.split() if word in _CHEST_WORDS]
    if re.search(_SPINE, normal):  # "chest and thoracic spine" all the same
        return any(part not in {"THORAC", "TORAC", "ГРУДН", "GRUDN", "胸"} for part in found)
    return bool(found)


def names_other_part(words: str) -> bool:
    """Whether the words name a part of the body that is not the chest, and not the chest with it."""
    normal = normal_form(words)
    if names_chest(words):
        return False
    in_other_script = any(re.search(_OTHER, word) for word in _ANYWHERE.findall(normal))
    return in_other_script or bool(_STARTS.search(normal) or re.search(_SPINE, normal))


def names_frontal_view(words: str) -> bool:
    """Whether the words name a view from the front or the back."""
    return bool(_FRONTAL.search(normal_form(words)))


def names_back_to_front(words: str) -> bool:
    """Whether the words name the PA view: the rays enter at the back."""
    return bool(re.search(r"(?:^| )(?:PA|P A|POSTERO ?ANTERIOR)(?:$| )", normal_form(words)))


def names_other_view(words: str) -> bool:
    """Whether the words name an oblique view, one of a lying patient from the side, or a lateral one alone."""
    normal = normal_form(words)
    return bool(_OBLIQUE.search(normal) or (_LATERAL.search(normal) and not _FRONTAL.search(normal)))

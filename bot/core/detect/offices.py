"""Names that are an office and nobody's own: `Admin`, `Support Team`, also those of the platforms.

Law: a name is one only as a whole: who adds a name of their own to it is somebody.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import re2

_OFFICES = """
admin admins administrator administration sysadmin mod mods moderator moderators moderation staff
owner support helpdesk helpcenter customerservice customercare trustandsafety trustsafety safetyteam
discord telegram
quản trị|quản trị viên|ban quản trị|điều hành viên|hỗ trợ|tổng đài|chăm sóc khách hàng
administrador|administradora|administración|moderador|moderadora|moderación|soporte
administração|moderação|suporte
administrateur|administratrice|modérateur|modératrice|modération|assistance
amministratore|amministratrice|moderatore|moderatrice|assistenza
administratorin|moderatorin|kundendienst|kundenservice
админ|администратор|администрация|модератор|модерация|поддержка|техподдержка|служба поддержки
yönetici|yönetim|moderatör|destek
pengurus|moderasi|dukungan|tim dukungan|tim support|tim moderator|layanan pelanggan
แอดมิน|ผู้ดูแล|ผู้ดูแลระบบ|ฝ่ายสนับสนุน|ฝ่ายบริการลูกค้า
مشرف|المشرف|الإدارة|إدارة|الدعم|الدعم الفني|خدمة العملاء
एडमिन|मॉडरेटर|सहायता केंद्र|ग्राहक सेवा
管理员|管理員|版主|客服|客服中心
管理者|管理人|運営|モデレーター|サポート|サポートセンター
관리자|운영자|운영진|고객센터|고객지원
"""
# What may stand beside them.
_BESIDE = """
the|real|official|team|group|server|channel|chat|community|global|head|chief|senior|main|new
technical|tech|customer|service|center|centre|desk|help|online|live|bot
khách hàng|chính thức|nhóm|kỹ thuật|oficial|equipo|equipe|grupo|servidor|técnico|del|do
officiel|équipe|groupe|technique|ufficiale|gruppo|tecnica|offiziell|gruppe|das
официальный|официальная|команда|группа|группы|чата|resmi|ekibi|grup|teknik|müşteri|layanan
官方|公式|공식
"""


def pattern(reads: Callable[[str], str]) -> Any:
    """What the names of offices are: a compiled RE2, since any member chooses what it is held
    against, and words that run into each other can be parted in more ways than one.

    `reads` gives a word as it is read in a hurry, with each letter once; a name has all of them.
    """
    offices, beside = (_listed(one, reads) for one in (_OFFICES, _BESIDE))
    return re2.compile(f"(?:{beside})*(?:{offices})(?:{beside}|{offices})*[0-9]*")


def _listed(words: str, reads: Callable[[str], str]) -> str:
    lines = words.split("\n")
    parts = [one for line in lines for one in (line.split("|") if "|" in line else line.split())]
    found = {reads(one.strip()) for one in parts} - {""}
    return "|".join("".join(f"{letter}+" for letter in one) for one in sorted(found))

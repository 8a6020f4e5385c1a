"""The words around a pair, in each language of the site."""

TEXTS: dict[str, dict[str, str]] = {
    "en": {
        "link": "Link to this pair",
        "side": "Framework to show",
        "whole": "Whole file",
        "concepts": "Concepts: show where each one is on both sides",
        "files": "Files",
        "copy": "Copy",
        "download": "Download",
        "output": "Output",
        "same": "Same output",
        "differs": "The outputs differ:",
        "checked": "checked with",
        "unchecked": "Not checked since it changed",
        "no_browser": "Does not run in the browser: {reason}.",
        "needs": "also on {services}",
        "at_home": "Run it at home:",
        "and": " and ",
        "gap": " ",
    },
    "zh": {
        "link": "本例的链接",
        "side": "显示哪个框架",
        "whole": "完整文件",
        "concepts": "概念：在两边标出对应之处",
        "files": "文件",
        "copy": "复制",
        "download": "下载",
        "output": "输出",
        "same": "输出相同",
        "differs": "两边输出不同：",
        "checked": "检查时的版本：",
        "unchecked": "改动之后还没有检查过",
        "no_browser": "不能在浏览器里运行：{reason}。",
        "needs": "也在 {services} 上检查过",
        "at_home": "在自己的电脑上运行：",
        "and": "、",
        "gap": "",
    },
}

NAMES = {"flask": "Flask", "django": "Django", "python": "Python"}

SERVICES = {
    "mariadb": "MariaDB",
    "postgresql": "PostgreSQL",
    "redis": "Redis",
    "rabbitmq": "RabbitMQ",
    "smtp": "SMTP",
}

"""The words of the page Measured: charts, their units, their rows, and the sentences."""

CHARTS: dict[str, dict[str, tuple[str, str]]] = {
    "distributions": {
        "en": ("Distributions that an installation consists of", "distributions"),
        "zh": ("安装之后有多少个包", "个包"),
    },
    "files": {
        "en": ("Files that an installation consists of, without bytecode", "files"),
        "zh": ("安装之后有多少个文件（不含字节码）", "个文件"),
    },
    "megabytes": {
        "en": ("Size of an installation, without bytecode", "megabytes"),
        "zh": ("安装占用的空间（不含字节码）", "MB"),
    },
    "project-files": {
        "en": ("Python files that the framework's own commands write", "files"),
        "zh": ("框架自带命令写出的 Python 文件数", "个文件"),
    },
    "project-lines": {
        "en": ("Lines in those files", "lines"),
        "zh": ("这些文件的行数", "行"),
    },
    "start": {
        "en": ("Time to start", "milliseconds"),
        "zh": ("启动时间", "毫秒"),
    },
    "memory": {
        "en": ("Resident memory of one worker", "megabytes"),
        "zh": ("一个工作进程的常驻内存", "MB"),
    },
    "rate": {
        "en": ("Answers per second", "answers per second"),
        "zh": ("每秒响应数", "响应/秒"),
    },
    "p99": {
        "en": ("Time within which 99 % of the answers arrive", "milliseconds"),
        "zh": ("99% 的响应在多长时间内到达", "毫秒"),
    },
    "lines": {
        "en": ("Lines of the pairs of each chapter", "lines"),
        "zh": ("各章示例的代码行数", "行"),
    },
    "side-files": {
        "en": ("Files of the pairs of each chapter", "files"),
        "zh": ("各章示例的文件数", "个文件"),
    },
    "shorter": {
        "en": ("Pairs in which this side has fewer lines", "pairs"),
        "zh": ("这一边行数更少的示例数", "组示例"),
    },
}

ROWS: dict[str, dict[str, str]] = {
    "framework": {"en": "the framework alone", "zh": "只装框架"},
    "database": {"en": "with ORM and migrations", "zh": "加上 ORM 和迁移"},
    "startproject": {"en": "a new project", "zh": "新建项目"},
    "startapp": {"en": "and an app in it", "zh": "再加一个应用"},
    "import": {"en": "import", "zh": "导入"},
    "first-answer": {"en": "first answer of a new process", "zh": "新进程给出第一个响应"},
    "idle": {"en": "after some answers", "zh": "处理少量请求之后"},
    "loaded": {"en": "after the load", "zh": "压测之后"},
    "plain": {"en": "plain text", "zh": "纯文本"},
    "json": {"en": "JSON", "zh": "JSON"},
    "template": {"en": "a template with 100 rows", "zh": "100 行的模板"},
    "rows-sqlite": {"en": "100 ORM rows as JSON, SQLite", "zh": "100 行 ORM 对象转 JSON，SQLite"},
    "rows-postgresql": {
        "en": "100 ORM rows as JSON, PostgreSQL",
        "zh": "100 行 ORM 对象转 JSON，PostgreSQL",
    },
    "relation-badly-sqlite": {
        "en": "100 rows, relation by 101 queries, SQLite",
        "zh": "100 行带关联，101 次查询，SQLite",
    },
    "relation-badly-postgresql": {
        "en": "100 rows, relation by 101 queries, PostgreSQL",
        "zh": "100 行带关联，101 次查询，PostgreSQL",
    },
    "relation-well-sqlite": {
        "en": "100 rows, relation by one join, SQLite",
        "zh": "100 行带关联，一次联结查询，SQLite",
    },
    "relation-well-postgresql": {
        "en": "100 rows, relation by one join, PostgreSQL",
        "zh": "100 行带关联，一次联结查询，PostgreSQL",
    },
    "pairs": {"en": "all chapters", "zh": "所有章节"},
}

TEXTS: dict[str, dict[str, str]] = {
    "en": {
        "higher": "{side} is higher: {rows}.",
        "same": "Both are the same: {rows}.",
        "unclear": "The ranges of both sides overlap, so no difference was measured: {rows}.",
        "times": " ({middle} times)",
        "times_range": " ({middle} times, {low} to {high} between single samples)",
        "to_none": " ({count} to none)",
        "chapter": "chapter {number}",
        "machine": "{processor}, {cores} cores",
        "and": "; ",
    },
    "zh": {
        "higher": "{side} 更高：{rows}。",
        "same": "两边相同：{rows}。",
        "unclear": "两边的范围有重叠，看不出差别：{rows}。",
        "times": "（{middle} 倍）",
        "times_range": "（{middle} 倍，单个样本之间为 {low} 至 {high} 倍）",
        "to_none": "（{count} 比 0）",
        "chapter": "第 {number} 章",
        "machine": "{processor}，{cores} 核",
        "and": "；",
    },
}

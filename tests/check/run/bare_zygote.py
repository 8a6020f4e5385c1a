"""The process that forks, without the imports ahead, so that it is there at once."""

from sidebyside.check.run import zygote

zygote.LAZY_IMPORTS = ()

if __name__ == "__main__":
    zygote.main()

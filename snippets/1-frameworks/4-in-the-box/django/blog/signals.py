from django.dispatch import Signal

reader_came = Signal()

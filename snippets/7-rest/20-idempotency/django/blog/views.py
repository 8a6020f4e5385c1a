from django.db import IntegrityError, transaction
from rest_framework.exceptions import ParseError
from rest_framework.response import Response
from rest_framework.views import APIView

from blog.errors import Conflict, OtherContent
from blog.models import Answered, Article


def sent_title(sent):
    match sent:
        case {"title": str(title)} if 0 < len(title) <= 100:
            return title
    raise ParseError


# --8<-- [start:focus]
class ArticleList(APIView):
    def post(self, request):
        sent = request.data
        key = request.headers.get("Idempotency-Key", "")
        if len(key) > 64:
            raise ParseError
        if known := Answered.objects.filter(key=key).first():
            if known.sent != sent:
                raise OtherContent
            return Response(known.answer, status=201)
        title = sent_title(sent)
        try:
            with transaction.atomic():  # both, or neither
                article = Article.objects.create(title=title)
                answer = article.as_dict()
                if key:
                    Answered.objects.create(
                        key=key, sent=sent, answer=answer
                    )
        except IntegrityError:  # the other one was faster
            raise Conflict from None
        return Response(answer, status=201)


# --8<-- [end:focus]

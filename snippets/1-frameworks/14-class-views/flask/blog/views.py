from functools import wraps

from flask import (
    make_response,
    redirect,
    render_template,
    url_for,
)
from flask.views import MethodView, View

from blog.forms import ArticleForm
from blog.models import Article, db


def never_cache(view):
    @wraps(view)
    def wrapped(**kwargs):
        response = make_response(view(**kwargs))
        response.cache_control.no_store = True
        return response

    return wrapped


# --8<-- [start:focus]
class ListView(View):
    def __init__(self, model):
        self.model = model
        self.template = f"blog/{model.__tablename__}_list.html"

    def dispatch_request(self):
        rows = db.select(self.model).order_by(self.model.id)
        object_list = db.session.scalars(rows)
        return render_template(
            self.template, object_list=object_list
        )


class ArticleEdit(MethodView):
    decorators = [never_cache]

    def get(self, pk):
        article = db.get_or_404(Article, pk)
        return self.page(ArticleForm(obj=article))

    def post(self, pk):
        article = db.get_or_404(Article, pk)
        form = ArticleForm(obj=article)
        if not form.validate():
            return self.page(form)
        form.populate_obj(article)
        db.session.commit()
        return redirect(url_for("articles"))

    def page(self, form):
        return render_template(
            "blog/article_form.html", form=form
        )


# --8<-- [end:focus]

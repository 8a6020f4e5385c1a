from flask import Blueprint, redirect, render_template, url_for
from flask.views import MethodView

from blog.forms import ArticleForm, DeleteForm
from blog.models import Article, db

bp = Blueprint("articles", __name__, url_prefix="/articles")


# --8<-- [start:focus]
class ArticleList(MethodView):
    def get(self):
        articles = db.session.scalars(
            db.select(Article).order_by(Article.id)
        ).all()
        return render_template(
            "article_list.html", articles=articles
        )


class ArticleDetail(MethodView):
    def get(self, pk):
        article = db.get_or_404(Article, pk)
        return render_template(
            "article_detail.html", article=article
        )


class ArticleCreate(MethodView):
    def get_article(self):
        return Article()

    def get(self, **kwargs):
        form = ArticleForm(obj=self.get_article(**kwargs))
        return render_template("article_form.html", form=form)

    def post(self, **kwargs):
        article = self.get_article(**kwargs)
        form = ArticleForm(obj=article)
        if not form.validate():
            return render_template("article_form.html", form=form)
        form.populate_obj(article)
        db.session.add(article)
        db.session.commit()
        return redirect(url_for("articles.detail", pk=article.id))


class ArticleUpdate(ArticleCreate):
    def get_article(self, pk):
        return db.get_or_404(Article, pk)


class ArticleDelete(MethodView):
    def get(self, pk):
        article = db.get_or_404(Article, pk)
        return render_template(
            "article_confirm_delete.html",
            article=article,
            form=DeleteForm(),
        )

    def post(self, pk):
        db.session.delete(db.get_or_404(Article, pk))
        db.session.commit()
        return redirect(url_for("articles.list"))


def add(rule, view, name):
    bp.add_url_rule(rule, view_func=view.as_view(name))


add("/", ArticleList, "list")
add("/new/", ArticleCreate, "create")
add("/<int(max=2147483647):pk>/", ArticleDetail, "detail")
add("/<int(max=2147483647):pk>/edit/", ArticleUpdate, "update")
add("/<int(max=2147483647):pk>/delete/", ArticleDelete, "delete")
# --8<-- [end:focus]

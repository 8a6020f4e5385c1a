from django import forms
from django.core.exceptions import ValidationError


# --8<-- [start:focus]
class TagForm(forms.Form):
    name = forms.CharField(max_length=16)
    text = forms.CharField(max_length=100)


class BaseTagFormSet(forms.BaseFormSet):
    @property
    def filled(self):
        return [form for form in self if form.has_changed()]

    def clean(self):
        names = [f.cleaned_data.get("name") for f in self.filled]
        if len(set(names)) < len(names):
            raise ValidationError("Each name only once.")


TagFormSet = forms.formset_factory(
    TagForm,
    formset=BaseTagFormSet,
    extra=3,
    max_num=5,
    validate_max=True,
)
# --8<-- [end:focus]

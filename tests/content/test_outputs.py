from sidebyside.content.outputs import Recorded, recorded_blocks, recorded_output


def test_comments_and_blocks_in_the_order_of_the_prints() -> None:
    source = 'print("a")\n#> a\nif True:\n    print("b\\nc")\n    """\n    b\n      c\n    """\n'
    assert recorded_output(source) == ["a", "b", "  c"]


def test_what_looks_like_an_output_inside_a_string_is_none() -> None:
    assert recorded_output('text = """\n#> a\n"""\nprint("b")\n#> b\n') == ["b"]


def test_leading_spaces_and_empty_lines_survive() -> None:
    assert recorded_output("print(x)\n#>   a\n#>\n#> b\n") == ["  a", "", "b"]


def test_lambdas_and_conditional_expressions_are_no_blocks() -> None:
    assert recorded_output("f = lambda: 1 if f else 2\n") == []


def test_every_record_knows_its_lines() -> None:
    source = 'print("a")\n#> a\nprint("b")\n"""\nb\nc\n"""\n'
    assert recorded_blocks(source) == [Recorded(2, 2, ("a",)), Recorded(4, 7, ("b", "c"))]

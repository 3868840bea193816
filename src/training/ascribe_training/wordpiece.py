"""Words, word pieces and word features of a text: the twin of the product's Java tokenizer.

A word is a run of letters and digits or one punctuation mark; offsets are code points of the text.
"""

import json
import unicodedata
from pathlib import Path

UNKNOWN, CLS, SEP, PAD = 100, 101, 102, 0
#: Size of the vocabulary.
PIECES = 30522
LONGEST_WORD = 100


def is_punctuation(char):
    code = ord(char)
    ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_mark or unicodedata.category(char).startswith("P")


def is_skipped(char):
    return char.isspace() or unicodedata.category(char) in ("Cc", "Cf")


def words_of(text):
    """[(start, end)] of the words of `text`."""
    words, at = [], 0
    while at < len(text):
        if is_skipped(text[at]):
            at += 1
            continue
        end = at + 1
        if not is_punctuation(text[at]):
            while end < len(text) and not is_skipped(text[end]) and not is_punctuation(text[end]):
                end += 1
        words.append((at, end))
        at = end
    return words


class WordPiece:
    """Uncased WordPiece (BERT) over the vocabulary of a `tokenizer.json`."""

    def __init__(self, tokenizer_json):
        self.vocabulary = json.loads(Path(tokenizer_json).read_text(encoding="utf-8"))["model"]["vocab"]
        self.cache = {}

    def pieces(self, word):
        """The piece numbers of one word."""
        if word not in self.cache:
            self.cache[word] = self._split(word)
        return self.cache[word]

    def _split(self, word):
        folded = unicodedata.normalize("NFD", word.lower())
        folded = "".join(c for c in folded if unicodedata.category(c) != "Mn")
        if not folded or len(folded) > LONGEST_WORD:
            return [UNKNOWN]
        out, at = [], 0
        while at < len(folded):
            end = len(folded)
            while end > at and ("##" if at else "") + folded[at:end] not in self.vocabulary:
                end -= 1
            if end == at:
                return [UNKNOWN]
            out.append(self.vocabulary[("##" if at else "") + folded[at:end]])
            at = end
        return out


def shape(word):
    """1 lower case, 2 capitalised, 3 all capitals, 4 other letters, 5 with a figure, 6 no letter."""
    if any(c.isdigit() for c in word):
        return 5
    if not any(c.isalpha() for c in word):
        return 6
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 2
    return 2 if word[0].isupper() else 4


def quote_states(text, words):
    """For each word 0 outside double quotation marks, 1 inside, 2 the opening mark, 3 the closing one; a paragraph begins outside."""
    states, inside, last = [], False, 0
    for start, end in words:
        if "\n" in text[last:start]:
            inside = False
        mark = text[start:end]
        if mark == "“" or mark == '"' and not inside:
            inside = True
            states.append(2)
        elif mark == "”" or mark == '"':
            inside = False
            states.append(3)
        else:
            states.append(1 if inside else 0)
        last = end
    return states


def paragraphs(text, words):
    """For each word the number of its paragraph (a paragraph is a line)."""
    numbers, number, last = [], 0, 0
    for start, end in words:
        number += "\n" in text[last:start]
        numbers.append(number)
        last = end
    return numbers

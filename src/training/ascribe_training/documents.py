"""A text with what its corpus says about it, a label a word."""

from bisect import bisect_right
from dataclasses import dataclass, field

from .wordpiece import paragraphs, quote_states, shape, words_of

IGNORE = -100
TAGS = ["O", "B-content", "I-content", "B-source", "I-source", "B-cue", "I-cue"]
NAMES = ["O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place"]
CLAIMS = ["none", "assessment", "prediction"]


@dataclass
class Document:
    """A text cut into words; labels are per word and IGNORE where the corpus is silent."""

    name: str
    text: str
    words: list
    pieces: list
    shapes: list
    quotes: list
    paragraphs: list
    tags: list = None
    #: for each content word the first word of its cue, for each cue word the first word of its source; -1 no such word, -2 none is given
    cue_of: list = None
    source_of: list = None
    names: list = None
    #: for each word the number of its sentence, and the claim of each sentence
    sentences: list = None
    claims: list = field(default_factory=list)

    def words_in(self, start, end):
        """Numbers of the words that overlap code points [start, end)."""
        k = bisect_right(self.words, start, key=lambda w: w[1])
        found = []
        while k < len(self.words) and self.words[k][0] < end:
            found.append(k)
            k += 1
        return found


def document(name, text, tokenizer):
    words = words_of(text)
    return Document(
        name,
        text,
        words,
        [tokenizer.pieces(text[a:b]) for a, b in words],
        [shape(text[a:b]) for a, b in words],
        quote_states(text, words),
        paragraphs(text, words),
    )


def bio(document, spans, labels):
    """A BIO label a word from [(start, end, type)]; a word keeps the first span that claims it."""
    out = [0] * len(document.words)
    for start, end, kind in spans:
        inside = [k for k in document.words_in(start, end) if out[k] == 0]
        for position, k in enumerate(inside):
            out[k] = labels.index(("I-" if position and inside[position - 1] == k - 1 else "B-") + kind)
    return out

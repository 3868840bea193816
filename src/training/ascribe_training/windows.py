"""Cuts documents into windows and windows into padded batches."""

import random
from dataclasses import dataclass

import torch

from .documents import IGNORE
from .wordpiece import CLS, PAD, SEP


@dataclass
class Window:
    """Pieces of one stretch of a document; per word the piece it begins with, word 0 being [CLS]."""

    pieces: list
    features: list
    first_pieces: list
    tags: list
    cue_of: list
    source_of: list
    names: list
    #: number of the sentence within the window, IGNORE where none; and the claim of each sentence
    sentences: list
    claims: list


def stretches(document, size, rng=None):
    """[(first, last + 1)] of words: whole paragraphs of at most `size` pieces; a longer paragraph is cut. With `rng` the first
    stretch is shortened at random, so that each epoch cuts elsewhere."""
    blocks, at, count = [], 0, len(document.words)
    while at < count:
        end, pieces = at, 0
        while (
            end < count
            and document.paragraphs[end] == document.paragraphs[at]
            and pieces + len(document.pieces[end]) <= size - 2
        ):
            pieces += len(document.pieces[end])
            end += 1
        blocks.append((at, end, pieces + 1))
        at = end
    out, start, end, pieces = [], None, None, 1
    limit = rng.randint(60, size) if rng else size
    for a, b, length in blocks:
        if start is not None and pieces + length > limit:
            out.append((start, end))
            start, pieces, limit = None, 1, size
        start, end, pieces = a if start is None else start, b, pieces + length
    if start is not None:
        out.append((start, end))
    return out


def window(document, first, end):
    """The window over words [first, end)."""
    pieces, features, first_pieces, last = [CLS], [(0, 0, 0)], [0], None
    for k in range(first, end):
        begins = document.paragraphs[k] != last
        if last is not None and begins:
            pieces.append(SEP)
            features.append((0, 0, 0))
        last = document.paragraphs[k]
        first_pieces.append(len(pieces))
        for position, piece in enumerate(document.pieces[k]):
            pieces.append(piece)
            features.append((0 if position else document.shapes[k], document.quotes[k], int(begins)))
    pieces.append(SEP)
    features.append((0, 0, 0))

    def labels(values):
        return [IGNORE] + (values[first:end] if values else [IGNORE] * (end - first))

    def links(values):
        """0 where no word is given, the word's place in the window, IGNORE where it lies outside or there is no link."""
        places = [IGNORE if v == -1 else 0 if v == -2 else v - first + 1 if first <= v < end else IGNORE for v in values or []]
        return [IGNORE] + (places[first:end] if values else [IGNORE] * (end - first))

    sentences, claims = [IGNORE] * (end - first + 1), []
    if document.sentences:
        numbers = {}
        for k in range(first, end):
            sentence = document.sentences[k]
            if sentence != IGNORE:
                if sentence not in numbers:
                    numbers[sentence] = len(numbers)
                    claims.append(document.claims[sentence])
                sentences[k - first + 1] = numbers[sentence]
    return Window(
        pieces, features, first_pieces, labels(document.tags), links(document.cue_of), links(document.source_of),
        labels(document.names), sentences, claims,
    )


@dataclass
class Batch:
    """Padded tensors: pieces, mask [B, T]; features [B, T, 3]; words, labels [B, W]; claims [B, S]."""

    pieces: torch.Tensor
    features: torch.Tensor
    mask: torch.Tensor
    words: torch.Tensor
    real_words: torch.Tensor
    tags: torch.Tensor
    cue_of: torch.Tensor
    source_of: torch.Tensor
    names: torch.Tensor
    sentences: torch.Tensor
    claims: torch.Tensor


def padded(rows, width, filling):
    return torch.tensor([row + [filling] * (width - len(row)) for row in rows])


def batch(windows):
    pieces = -(-max(len(w.pieces) for w in windows) // 8) * 8
    words = max(len(w.first_pieces) for w in windows)
    sentences = max(1, max(len(w.claims) for w in windows))
    return Batch(
        padded([w.pieces for w in windows], pieces, PAD),
        torch.tensor([w.features + [(0, 0, 0)] * (pieces - len(w.features)) for w in windows]),
        padded([[1.0] * len(w.pieces) for w in windows], pieces, 0.0),
        padded([w.first_pieces for w in windows], words, 0),
        padded([[1.0] * len(w.first_pieces) for w in windows], words, 0.0),
        padded([w.tags for w in windows], words, IGNORE),
        padded([w.cue_of for w in windows], words, IGNORE),
        padded([w.source_of for w in windows], words, IGNORE),
        padded([w.names for w in windows], words, IGNORE),
        padded([w.sentences for w in windows], words, IGNORE),
        padded([w.claims for w in windows], sentences, IGNORE),
    )


def batches(documents, settings, seed):
    """All windows of the documents, (document, first word, last + 1) each, in random batches of windows of like length; the same
    for the same seed."""
    rng = random.Random(seed)
    windows = [(length(d, a, b), (d, a, b)) for d in documents for a, b in stretches(d, settings["pieces"], rng)]
    rng.shuffle(windows)
    groups = []
    for at in range(0, len(windows), 256):
        group, longest = [], 0
        for pieces, place in sorted(windows[at : at + 256], key=lambda w: -w[0]):
            if group and longest * (len(group) + 1) > settings["batch_pieces"]:
                groups.append(group)
                group = []
            longest = longest if group else pieces
            group.append(place)
        groups.append(group)
    rng.shuffle(groups)
    return groups


def length(document, first, end):
    """Pieces of the window over words [first, end), those between paragraphs with them."""
    return 1 + sum(map(len, document.pieces[first:end])) + len(set(document.paragraphs[first:end]))

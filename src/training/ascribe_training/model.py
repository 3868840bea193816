"""The encoder (BERT or MPNet) with the heads of all tasks, and their losses."""

import math

import torch
import torch.nn.functional as F
from torch import nn

from .documents import CLAIMS, IGNORE, NAMES, TAGS

SHAPES, QUOTE_STATES, PARAGRAPH = 7, 4, 2
FEATURE_SIZES = (SHAPES + 1, QUOTE_STATES + 1, PARAGRAPH + 1)
FEATURE_WIDTH = 32
POINTER_WIDTH = 128
FORBIDDEN = -1e4


class Dropout(nn.Module):
    """Dropout whose masks are slices, begun at random, of one long mask: on a CPU, drawing them anew costs more than the matrix products."""

    LENGTH = 1 << 23
    masks = {}

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or not self.share:
            return x
        if x.numel() >= self.LENGTH:
            return F.dropout(x, self.share)
        if self.share not in self.masks:
            self.masks[self.share] = (torch.rand(self.LENGTH) >= self.share).to(torch.bfloat16) / (1 - self.share)
        start = int(torch.randint(0, self.LENGTH - x.numel(), (1,)))
        return x * self.masks[self.share][start : start + x.numel()].view(x.shape).to(x.dtype)


def attention(qkv, mask, near, heads):
    """[B, T, width]: attention of queries, keys and values [B, T, 3 * width], side by side, to the pieces that the mask [B, T] has as 1; `near`
    [1, heads, T, T], or None, is added to its scores."""
    batch, length, width = qkv.shape[0], qkv.shape[1], qkv.shape[2] // 3
    size = width // heads
    q, k, v = qkv.view(batch, length, 3, heads, size).permute(2, 0, 3, 1, 4)
    added = ((1 - mask) * FORBIDDEN)[:, None, None, :].to(qkv.dtype)
    if near is not None:
        added = added + near
    scores = (q * (1 / math.sqrt(size))) @ k.transpose(-1, -2) + added
    return (torch.softmax(scores, -1) @ v).transpose(1, 2).reshape(batch, length, width)


class Attention(torch.autograd.Function):
    """`attention` as one operator of ONNX Runtime, for the export."""

    @staticmethod
    def forward(ctx, qkv, mask, near, heads):
        return attention(qkv, mask, near, heads)

    @staticmethod
    def symbolic(g, qkv, mask, near, heads):
        q, k, v = g.op("Split", qkv, axis_i=-1, outputs=3)
        nothing = g.op("prim::Constant")
        nothing.setType(torch._C.OptionalType.ofTensor())
        known = g.op("Cast", mask, to_i=torch.onnx.TensorProtoDataType.INT32)
        given = [q, k, v, nothing, known] + ([] if near is None else [near])
        return g.op("com.microsoft::MultiHeadAttention", *given, num_heads_i=heads)


class Layer(nn.Module):
    """A layer of the encoder, which may have fewer heads than the `HEADS` that its width is made for."""

    HEADS = 12

    def __init__(self, width, heads, inner, dropout, epsilon):
        super().__init__()
        self.heads, self.drop = heads, Dropout(dropout)
        attended = width // self.HEADS * heads
        self.qkv, self.o = nn.Linear(width, 3 * attended), nn.Linear(attended, width)
        self.ln1 = nn.LayerNorm(width, eps=epsilon)
        self.i, self.f = nn.Linear(width, inner), nn.Linear(inner, width)
        self.ln2 = nn.LayerNorm(width, eps=epsilon)

    def forward(self, x, mask, near):
        attend = Attention.apply if torch.onnx.is_in_onnx_export() else attention
        x = self.ln1(x + self.drop(self.o(attend(self.qkv(x), mask, near, self.heads))))
        return self.ln2(x + self.drop(self.f(F.gelu(self.i(x)))))


class Encoder(nn.Module):
    """BERT, or with `relative` MPNet (Song et al. 2020), with embeddings of the word features added at its input.

    MPNet adds to the attention a bias for the distance of two pieces, one for all layers; its word embeddings stand in BERT's order.
    """

    DISTANCES = 32

    def __init__(
        self, layers=12, width=384, heads=Layer.HEADS, inner=1536, vocabulary=30522, positions=512, dropout=0.1, relative=False
    ):
        super().__init__()
        epsilon = 1e-5 if relative else 1e-12
        self.width, self.drop = width, Dropout(dropout)
        self.word, self.pos = nn.Embedding(vocabulary, width), nn.Embedding(positions, width)
        self.rel = nn.Embedding(self.DISTANCES, heads) if relative else None
        self.ln = nn.LayerNorm(width, eps=epsilon)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout, epsilon) for _ in range(layers))
        self.feat = nn.ModuleList(nn.Embedding(n, width) for n in FEATURE_SIZES)
        for embedding in self.feat:
            nn.init.zeros_(embedding.weight)

    def forward(self, pieces, features, mask):
        x = self.word(pieces) + self.pos.weight[: pieces.shape[1]]
        for number, embedding in enumerate(self.feat):
            x = x + embedding(features[..., number])
        x = self.drop(self.ln(x))
        near = None
        if self.rel is not None:
            near = self.rel(self.distances(pieces.shape[1])).permute(2, 0, 1)[None].to(x.dtype)
        for layer in self.layers:
            x = layer(x, mask, near)
        return x

    @classmethod
    def distances(cls, length):
        """[length, length]: the class of each distance: 8 near ones and 8 logarithmic ones to 128, for either direction."""
        at = torch.arange(length)
        distance = at[None, :] - at[:, None]
        near, size = cls.DISTANCES // 4, distance.abs()
        far = near + (torch.log(size.clamp(min=1).float() / near) / math.log(128 / near) * near).long()
        return (distance > 0).long() * 2 * near + torch.where(size < near, size, far.clamp(max=2 * near - 1))


class Tagger(nn.Module):
    """Tags, pointers, names and claims from one pass of the encoder.

    Outputs, W words with [CLS] as word 0: `tag` [B, W, 14] (softmax and CRF emissions of seven tags), `ptr` [B, 2, W, W]
    (content to cue, cue to source; column 0 none), `name` [B, W, 7], `claim` [B, W, 3] (mean over a sentence's words).
    """

    BUCKETS = 25

    def __init__(self, encoder, dropout=0.1):
        super().__init__()
        self.enc, self.drop = encoder, Dropout(dropout)
        width = encoder.width + FEATURE_WIDTH
        self.hfeat = nn.ModuleList(nn.Embedding(n, FEATURE_WIDTH) for n in FEATURE_SIZES)
        self.mlp, self.tag, self.tag2 = nn.Linear(width, 384), nn.Linear(384, len(TAGS)), nn.Linear(384, len(TAGS))
        self.dep, self.head = nn.Linear(width, 2 * POINTER_WIDTH), nn.Linear(width, 2 * POINTER_WIDTH)
        self.U = nn.Parameter(torch.randn(2, POINTER_WIDTH, POINTER_WIDTH) * 0.02)
        self.hb = nn.Parameter(torch.zeros(2, POINTER_WIDTH))
        self.db = nn.Parameter(torch.zeros(2, self.BUCKETS))
        self.trans, self.start = nn.Parameter(torch.zeros(len(TAGS), len(TAGS))), nn.Parameter(torch.zeros(len(TAGS)))
        self.name_mlp, self.name = nn.Linear(width, 384), nn.Linear(384, len(NAMES))
        self.claim_mlp, self.claim = nn.Linear(width, 384), nn.Linear(384, len(CLAIMS))

    @staticmethod
    def distance_buckets(words):
        """Signed logarithmic distance of each pair of words, 0 to 24 with 12 for none."""
        at = torch.arange(words)
        distance = at[None, :] - at[:, None]
        size = distance.abs().float()
        size = torch.where(size < 4, size, 4 + torch.log2(size.clamp(min=4) / 4) * 2).floor().clamp(max=12).long()
        return torch.where(distance < 0, 12 - size, 12 + size)

    def forward(self, pieces, features, mask, words):
        return self.heads(self.enc(pieces, features, mask), features, words)

    def word_states(self, states, features, words):
        """[B, W, width]: the state of each word's first piece, with its features."""
        extra = sum(e(features[..., n]) for n, e in enumerate(self.hfeat))
        h = torch.cat([states, extra], -1)
        return torch.gather(h, 1, words[..., None].expand(-1, -1, h.shape[-1]))

    def name_of(self, h):
        return self.name(F.gelu(self.name_mlp(h)))

    def claim_of(self, h):
        return self.claim(F.gelu(self.claim_mlp(h)))

    def heads(self, states, features, words):
        h = self.drop(self.word_states(states, features, words))
        hidden = F.gelu(self.mlp(h))
        tag = torch.cat([self.tag(hidden), self.tag2(hidden)], -1)
        return tag, self.pointers(h), self.name_of(h), self.claim_of(h)

    def pointers(self, h):
        batch, words, _ = h.shape
        dependent = F.gelu(self.dep(h)).view(batch, words, 2, POINTER_WIDTH).permute(0, 2, 1, 3)
        head = F.gelu(self.head(h)).view(batch, words, 2, POINTER_WIDTH).permute(0, 2, 1, 3)
        scores = dependent @ self.U @ head.transpose(-1, -2)
        scores = scores + (head @ self.hb[None, :, :, None]).transpose(-1, -2)
        bias = self.db[:, self.distance_buckets(words)]
        return scores + torch.cat([torch.zeros_like(bias[:, :, :1]), bias[:, :, 1:]], -1)


NO_INSIDE = torch.zeros(len(TAGS))
NO_INSIDE[2::2] = FORBIDDEN
BIO = torch.zeros(len(TAGS), len(TAGS))
for inside in range(2, len(TAGS), 2):
    for before in range(len(TAGS)):
        if before not in (inside - 1, inside):
            BIO[before, inside] = FORBIDDEN


def crf_loss(model, emissions, tags, begins):
    """Negative log-likelihood a word of a linear-chain CRF that starts anew at each paragraph (Lafferty et al. 2001).

    emissions [B, W, 7], tags [B, W] with IGNORE, begins [B, W] true at a paragraph's first word; word 0 is [CLS] and skipped.
    """
    emissions, tags, begins = emissions[:, 1:].float(), tags[:, 1:], begins[:, 1:]
    known, tags = tags >= 0, tags.clamp(min=0)
    tags = torch.where(begins & (tags > 0) & (tags % 2 == 0), tags - 1, tags)
    transitions, start = model.trans + BIO, model.start + NO_INSIDE
    gold = emissions.gather(2, tags[..., None])[..., 0]
    steps = torch.where(begins[:, 1:], start[tags[:, 1:]], transitions[tags[:, :-1], tags[:, 1:]])
    gold = gold + torch.cat([start[tags[:, :1]], steps], 1)
    alpha = start + emissions[:, 0]
    for at in range(1, emissions.shape[1]):
        onward = torch.logsumexp(alpha[:, :, None] + transitions, 1)
        anew = torch.logsumexp(alpha, 1, keepdim=True) + start
        following = torch.where(begins[:, at, None], anew, onward) + emissions[:, at]
        alpha = torch.where(known[:, at, None], following, alpha)
    rows = known.any(1)
    return (torch.logsumexp(alpha, 1)[rows].sum() - (gold * known)[rows].sum()) / known.sum()


def losses(model, batch, weights, outputs=None):
    """{task: loss} of the tasks that the batch has labels for, weighted by the settings' section `losses`.

    `outputs` are the model's own for this batch where they are known already.
    """
    outputs = outputs or model(batch.pieces, batch.features, batch.mask, batch.words)
    tag, pointer, name, claim = (o.float() for o in outputs)
    out = {}
    if (batch.tags >= 0).any():
        soft = F.cross_entropy(tag[..., : len(TAGS)].flatten(0, 1), batch.tags.flatten(), ignore_index=IGNORE)
        begins = paragraph_begins(batch)
        crf = crf_loss(model, tag[..., len(TAGS) :], batch.tags, begins)
        out["tag"] = weights["tag"] * ((1 - weights["crf"]) * soft + weights["crf"] * crf)
        pointer = pointer + ((1 - batch.real_words) * FORBIDDEN)[:, None, None, :]
        for number, gold in enumerate((batch.cue_of, batch.source_of)):
            if (gold >= 0).any():
                rows = gold >= 0
                loss = F.cross_entropy(pointer[:, number][rows], gold[rows])
                out["pointer"] = out.get("pointer", 0) + weights["pointer"] * loss
    if (batch.names >= 0).any():
        out["name"] = weights["name"] * F.cross_entropy(
            name.flatten(0, 1), batch.names.flatten(), ignore_index=IGNORE
        )
    if (batch.claims >= 0).any():
        sentence = (batch.sentences[..., None] == torch.arange(batch.claims.shape[1])).float()
        means = sentence.transpose(1, 2) @ claim / sentence.sum(1).clamp(min=1)[..., None]
        out["claim"] = weights["claim"] * F.cross_entropy(
            means.flatten(0, 1), batch.claims.flatten(), torch.tensor(weights["claim_weights"]), ignore_index=IGNORE
        )
    return out


def paragraph_begins(batch):
    """[B, W] true at the first word of a paragraph: the piece before it is [CLS] or [SEP]."""
    before = torch.gather(batch.pieces, 1, (batch.words - 1).clamp(min=0))
    return (before == 101) | (before == 102)

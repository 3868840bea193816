"""Run with: python -m unittest discover -s tests"""

import json
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

from ascribe_training import refine
from ascribe_training.attributions import label_attributions, weak_relations
from ascribe_training.documents import IGNORE, NAMES, TAGS, bio, document
from ascribe_training.export import INPUTS, export, quantise, ranges_on
from ascribe_training.model import BIO, Encoder, Tagger, crf_loss, losses
from ascribe_training.train import Optimiser, train
from ascribe_training.names import packed
from ascribe_training.narrow import narrowed
from ascribe_training.pairs import columns
from ascribe_training.places import places
from ascribe_training.runtime import session
from ascribe_training.weights import began, checkpoint, initial_tagger, mpnet, shallow
from ascribe_training.windows import batch, stretches, window
from ascribe_training.wordpiece import WordPiece, quote_states, shape, words_of

TEXT = "“We left,” said Ada Lind.\nShe hoped it would do."


def tokenizer():
    vocabulary = {"[UNK]": 100, "we": 1000, "left": 1001, "said": 1002, "ad": 1003, "##a": 1004, "lind": 1005}
    file = Path(tempfile.mkdtemp()) / "tokenizer.json"
    file.write_text(json.dumps({"model": {"vocab": vocabulary}}), encoding="utf-8")
    return WordPiece(file)


class WordsTest(unittest.TestCase):
    def test_cuts_words_and_marks(self):
        self.assertEqual([TEXT[a:b] for a, b in words_of(TEXT)][:7], ["“", "We", "left", ",", "”", "said", "Ada"])

    def test_splits_a_word_into_its_longest_pieces(self):
        self.assertEqual(tokenizer().pieces("Ada"), [1003, 1004])
        self.assertEqual(tokenizer().pieces("xyz"), [100])

    def test_knows_where_a_quotation_is_open(self):
        self.assertEqual(quote_states(TEXT, words_of(TEXT))[:6], [2, 1, 1, 1, 3, 0])

    def test_tells_the_shape_of_a_word(self):
        self.assertEqual([shape(w) for w in ("we", "Ada", "US", "iPad", "2nd", "—")], [1, 2, 3, 4, 5, 6])


class PlacesTest(unittest.TestCase):
    def test_tells_what_is_claimed_more_often_at_the_end(self):
        doc = document("d", "It rained. " * 9 + "Rain comes.", tokenizer())
        doc.claims = [0] * 9 + [2]
        doc.sentences = [k // 3 for k in range(len(doc.words))]
        rows = places([doc])
        self.assertEqual(len(rows), 11)
        self.assertGreater(rows[10][2], 0)
        self.assertLess(rows[0][2], 0)
        self.assertEqual([r for r in rows if r[2] > 0], [rows[10]])


class LabelsTest(unittest.TestCase):
    def setUp(self):
        self.doc = document("d", TEXT, tokenizer())
        relation = {"content": [(0, 10)], "cue": [(11, 15)], "source": [(16, 24)]}
        label_attributions(self.doc, [relation])

    def test_tags_content_cue_and_source(self):
        tags = [TAGS[t] for t in self.doc.tags[:8]]
        self.assertEqual(tags[:6], ["B-content"] + ["I-content"] * 4 + ["B-cue"])
        self.assertEqual(tags[6:8], ["B-source", "I-source"])

    def test_links_each_content_word_to_its_cue(self):
        self.assertEqual(self.doc.cue_of[:5], [5] * 5)
        self.assertEqual(self.doc.source_of[5], 6)

    def test_weak_labels_keep_the_outermost_clause_and_what_the_tagger_found_elsewhere(self):
        folder = Path(tempfile.mkdtemp())
        (folder / "attributions").mkdir()
        outer = {"cue": [[11, 15]], "source": [[16, 24]], "content": [[1, 9]]}
        inner = {"cue": [[4, 8]], "source": [[1, 3]], "content": [[8, 9]]}
        cueless = {"cue": [], "source": [[26, 29]], "content": [[37, 50]]}
        (folder / "attributions" / "d.json").write_text(json.dumps([inner, outer, cueless]))
        elsewhere = {"cue": [(30, 35)], "source": [(26, 29)], "content": [(36, 49)]}
        overlapping = {"cue": [(11, 15)], "source": [], "content": [(1, 5)]}
        found = weak_relations(folder, "d", [elsewhere, overlapping])
        self.assertEqual([r["cue"] for r in found], [[(11, 15)], [(30, 35)]])

    def test_names_become_bio(self):
        names = bio(self.doc, [(16, 24, "person")], NAMES)
        self.assertEqual([NAMES[n] for n in names if n], ["B-person", "I-person"])

    def test_a_window_of_whole_paragraphs_keeps_its_links(self):
        self.assertEqual(stretches(self.doc, 64), [(0, len(self.doc.words))])
        self.assertEqual(len(stretches(self.doc, 14)), 2)
        w = window(self.doc, 0, 9)
        self.assertEqual(w.cue_of[1], 6)
        self.assertEqual(len(w.first_pieces), 10)


class MpnetTest(unittest.TestCase):
    def test_classes_of_distances_are_near_ones_then_logarithmic_ones_for_either_direction(self):
        classes = Encoder.distances(200)
        self.assertEqual(classes[0, :9].tolist(), [0, 17, 18, 19, 20, 21, 22, 23, 24])
        self.assertEqual(classes[8, :2].tolist(), [8, 7])
        self.assertEqual((int(classes[199, 0]), int(classes[0, 199])), (15, 31))

    def test_word_embeddings_come_in_the_order_of_our_pieces(self):
        values = {
            "embeddings.word_embeddings.weight": torch.arange(30527.0)[:, None].expand(-1, 24).clone(),
            "embeddings.position_embeddings.weight": torch.zeros(514, 24),
            "encoder.relative_attention_bias.weight": torch.zeros(32, 12),
            "embeddings.LayerNorm.weight": torch.ones(24),
            "embeddings.LayerNorm.bias": torch.zeros(24),
        }
        shapes = {"attention.attn.q": (24, 24), "attention.attn.k": (24, 24), "attention.attn.v": (24, 24)}
        shapes |= {"attention.attn.o": (24, 24), "intermediate.dense": (48, 24), "output.dense": (24, 48)}
        for name, shape in shapes.items():
            values[f"encoder.layer.0.{name}.weight"] = torch.zeros(shape)
            values[f"encoder.layer.0.{name}.bias"] = torch.zeros(shape[0])
        for name in ("attention.LayerNorm", "output.LayerNorm"):
            values[f"encoder.layer.0.{name}.weight"] = values[f"encoder.layer.0.{name}.bias"] = torch.ones(24)
        model, missing = began(mpnet(values), 0.0)
        pieces = {0: 1.0, 101: 0.0, 102: 2.0, 1000: 1004.0}  # padding, beginning, end, a word
        self.assertEqual({p: float(model.enc.word.weight[p, 0]) for p in pieces}, pieces)
        self.assertIn("tag.weight", missing)
        self.assertFalse([name for name in missing if name.startswith("enc.") and ".feat." not in name])


class ModelTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(1)
        self.model = Tagger(Encoder(layers=1, width=384), dropout=0.0)
        self.document = doc = document("d", TEXT, tokenizer())
        label_attributions(doc, [{"content": [(0, 10)], "cue": [(11, 15)], "source": [(16, 24)]}])
        doc.names = bio(doc, [(16, 24, "person")], NAMES)
        self.batch = batch([window(doc, 0, len(doc.words)), window(doc, 0, 9)])
        self.weights = {"tag": 1.0, "pointer": 0.5, "name": 0.5, "claim": 0.3, "crf": 0.5}
        self.weights["claim_weights"] = [1.0, 1.0, 1.0]

    def test_learns_what_it_is_shown(self):
        optim = torch.optim.AdamW(self.model.parameters(), lr=1e-3)
        first = None
        for _ in range(15):
            loss = sum(losses(self.model, self.batch, self.weights).values())
            first = first if first is not None else float(loss)
            optim.zero_grad()
            loss.backward()
            optim.step()
        self.assertLess(float(loss), first / 2)

    def test_the_optimiser_keeps_in_float32_what_the_model_rounds(self):
        settings = {"frozen_layers": 0, "encoder_rate": 1e-5, "head_rate": 1e-5, "weight_decay": 0.0, "clip": 1.0}
        before = self.model.name.weight.detach().clone()
        optim = Optimiser(self.model, settings, torch.bfloat16)
        for _ in range(20):
            sum(losses(self.model, self.batch, self.weights).values()).backward()
            optim.step(1.0)
        moved = (optim.state()["name.weight"] - before).abs().max()
        self.assertEqual(self.model.name.weight.dtype, torch.bfloat16)
        self.assertAlmostEqual(float(moved), 20e-5, delta=5e-5)
        self.assertTrue(torch.equal(optim.state()["enc.word.weight"], self.model.enc.word.weight.float()))

    def test_an_interrupted_run_goes_on_as_if_nothing_had_happened(self):
        optimiser = {"frozen_layers": 0, "encoder_rate": 1e-3, "head_rate": 1e-3, "weight_decay": 0.0, "clip": 1.0}
        optimiser |= {"epochs": 6, "warm_up_steps": 2, "keep_every": 2}
        settings = {
            "run": {"seed": 3, "threads": 1, "type": "", "average_every": 2},
            "windows": {"pieces": 64, "batch_pieces": 64},
            "optimiser": optimiser,
        }
        out = Path(tempfile.mkdtemp())

        def run(folder, stops_at=None):
            folder.mkdir(exist_ok=True)
            torch.manual_seed(1)
            model, steps = Tagger(Encoder(layers=1, width=384, dropout=0.0), dropout=0.0), []

            def objective(given):
                steps.append(given)
                if len(steps) == stops_at:
                    raise KeyboardInterrupt
                return losses(model, given, self.weights)

            train(model, [self.document], settings, folder, objective)
            return len(steps), torch.load(folder / "checkpoint.pt")

        steps, whole = run(out / "whole")
        self.assertEqual(steps, 6)
        with self.assertRaises(KeyboardInterrupt):
            run(out / "parts", stops_at=4)
        steps, parts = run(out / "parts")
        self.assertEqual(steps, 4, "the third step was kept by nobody")
        self.assertLess(max(float((whole[name] - parts[name]).abs().mean()) for name in whole), 1e-5)
        self.assertEqual([f.name for f in (out / "parts").iterdir()], ["checkpoint.pt"])

    def test_weak_labels_of_attributions_speak_against_the_teachers(self):
        settings = {"refine": {"labels": 0.5}, "losses": self.weights}
        b, model = self.batch, self.model.eval()
        others = [torch.randn_like(o) for o in model(b.pieces, b.features, b.mask, b.words)]
        parts = refine.objective(model, others, b, settings)
        self.assertNotIn("tag", parts)
        self.assertGreater(float(parts["labels"]), 0)

    def test_a_refined_model_needs_only_the_labels_once_it_answers_as_its_teachers(self):
        settings = {"refine": {"labels": 0.5}, "losses": self.weights}
        b, model = self.batch, self.model.eval()
        b.names = torch.full_like(b.names, IGNORE)
        wanted = [o.detach() for o in model(b.pieces, b.features, b.mask, b.words)]
        parts = refine.objective(model, wanted, b, settings)
        self.assertAlmostEqual(float(parts["tag"]) + float(parts.get("pointer", 0)), 0.0, places=5)
        hard = losses(model, b, self.weights)
        self.assertAlmostEqual(float(parts["labels"]), 0.5 * float(hard["tag"] + hard["pointer"]), places=5)
        self.assertNotIn("name labels", parts)

    def test_a_student_of_fewer_layers_comes_closer_to_its_teacher(self):
        settings = {"refine": {"labels": 0.0}, "losses": self.weights}
        teacher, b = Tagger(Encoder(layers=3), dropout=0.0).eval(), self.batch
        with torch.no_grad():
            teacher.tag.weight.mul_(5)
            wanted = teacher(b.pieces, b.features, b.mask, b.words)
        student = shallow(teacher, [0, 2], 0.0)
        self.assertEqual(len(student.enc.layers), 2)
        torch.nn.init.zeros_(student.tag.weight)
        b.names = torch.full_like(b.names, IGNORE)
        optim, seen = torch.optim.AdamW(student.parameters(), lr=3e-4), []
        for _ in range(30):
            loss = refine.objective(student, wanted, b, settings)["tag"]
            seen.append(float(loss.detach()))
            optim.zero_grad()
            loss.backward()
            optim.step()
        self.assertLess(seen[-1], seen[0] / 1.5)

    def test_an_exported_model_can_be_read_and_trained_on(self):
        folder = Path(tempfile.mkdtemp())
        with torch.no_grad():
            for weights in self.model.parameters():  # equal ones would be written once
                weights.add_(torch.randn_like(weights) * 0.01)
        export(self.model.eval(), folder / "whole.onnx")
        doc = document("d", TEXT, tokenizer())
        quantise(folder / "whole.onnx", folder / "model.onnx", ranges_on(folder / "whole.onnx", [window(doc, 0, 9)]))
        settings = {"transitions": self.model.trans.tolist(), "start": self.model.start.tolist()}
        (folder / "settings.json").write_text(json.dumps(settings))
        read, missing = initial_tagger(folder / "model.onnx", 0.0)
        b = self.batch
        for own, other in zip(self.model(b.pieces, b.features, b.mask, b.words), read.eval()(b.pieces, b.features, b.mask, b.words)):
            self.assertLess(float((own - other).abs().max()), 0.1)
        self.assertEqual(missing, [])

    def test_what_no_text_uses_is_taken_out_without_a_change_in_the_answers(self):
        idle, layer = torch.arange(0, 384, 2), self.model.enc.layers[0]
        with torch.no_grad():
            layer.f.weight[:, idle] = 0
            layer.o.weight[:, 32:96] = 0
        doc = document("d", TEXT, tokenizer())
        small = narrowed(self.model, 1536 - len(idle), 10, [window(doc, 0, len(doc.words))]).eval()
        self.assertEqual((small.enc.layers[0].i.out_features, small.enc.layers[0].heads), (1344, 10))
        b = self.batch
        for own, other in zip(self.model.eval()(b.pieces, b.features, b.mask, b.words), small(b.pieces, b.features, b.mask, b.words)):
            self.assertLess(float((own - other).abs().max()), 1e-4)

    def test_what_stays_of_a_layer_is_what_the_texts_use_most(self):
        with torch.no_grad():
            self.model.enc.layers[0].o.weight[:, :352] *= 0.01
        doc = document("d", TEXT, tokenizer())
        small = narrowed(self.model, 1536, 1, [window(doc, 0, len(doc.words))])
        torch.testing.assert_close(small.enc.layers[0].o.weight, self.model.enc.layers[0].o.weight[:, 352:])

    def test_teachers_answer_with_their_mean(self):
        first, second = (Tagger(Encoder(layers=1), dropout=0.0).eval() for _ in range(2))
        folder = Path(tempfile.mkdtemp())
        export(first, folder / "a.onnx")
        export(second, folder / "b.onnx")
        b = self.batch
        answers = refine.Teachers([folder / "a.onnx", folder / "a.onnx", folder / "b.onnx"], 1).answers(b)
        each = [m(b.pieces, b.features, b.mask, b.words) for m in (first, second)]
        for answer, one, other in zip(answers, *each):
            self.assertLess(float((answer - (2 * one + other) / 3).abs().max()), 1e-3)

    def test_eight_bits_stand_a_column_far_greater_than_the_others(self):
        with torch.no_grad():
            self.model.enc.layers[0].ln1.weight[7] = 60.0
        folder, b = Path(tempfile.mkdtemp()), self.batch
        export(self.model, folder / "whole.onnx")
        doc = document("d", TEXT, tokenizer())
        ranges = ranges_on(folder / "whole.onnx", [window(doc, 0, len(doc.words))])
        quantise(folder / "whole.onnx", folder / "plain.onnx")
        quantise(folder / "whole.onnx", folder / "smooth.onnx", ranges)
        given = dict(zip(INPUTS, (t.numpy() for t in (b.pieces, b.features, b.mask, b.words))))
        whole, plain, smooth = (
            session(folder / f"{name}.onnx").run(["name"], given)[0]
            for name in ("whole", "plain", "smooth")
        )
        self.assertLess(abs(smooth - whole).mean(), abs(plain - whole).mean() / 2)

    def test_two_neighbouring_products_of_eight_bits_fit_sixteen(self):
        weights = np.random.default_rng(7).standard_t(3, (768, 40)).astype(np.float32)
        weights[:2] = 9  # two of the greatest side by side
        values, scale = columns(weights)
        pairs = values[0::2].astype(int) * 255 + values[1::2].astype(int) * 255
        self.assertLess(np.abs(pairs).max(), 1 << 15)
        self.assertLessEqual(np.abs(values * scale - weights).max() / scale.max(), 0.501)
        again, _ = columns(values * scale)
        self.assertLessEqual(np.abs(again.astype(int) - values).max(), 1)

    def test_of_several_runs_the_mean_of_the_weights_is_taken_and_none_may_lack_any(self):
        folders = [Path(tempfile.mkdtemp()) for _ in range(3)]
        state = {name: value.clone() for name, value in self.model.state_dict().items()}
        for folder, shift in zip(folders, (0.0, 1.0)):
            torch.save(state | {"U": state["U"] + shift}, folder / "checkpoint.pt")
        torch.save({n: v for n, v in state.items() if n != "U"}, folders[2] / "checkpoint.pt")
        torch.testing.assert_close(checkpoint(*folders[:2]).U.detach(), state["U"] + 0.5)
        with self.assertRaises(ValueError):
            checkpoint(folders[2])

    def test_packs_sentences(self):
        sentences = [(["a"], ["O"]), (["b"], ["B-PER"]), (["c"], ["O"])]
        self.assertEqual(list(packed(iter(sentences), 2)), [(["a", "b"], ["O", "B-PER"]), (["c"], ["O"])])

    def test_gives_no_loss_for_a_task_without_labels(self):
        self.assertEqual(set(losses(self.model, self.batch, self.weights)), {"tag", "pointer", "name"})

    def test_the_crf_sums_over_all_sequences(self):
        emissions = torch.randn(1, 3, len(TAGS))
        total = 0.0
        for a in range(len(TAGS)):
            for b in range(len(TAGS)):
                tags = torch.tensor([[-100, a, b]])
                if a % 2 == 0 and a > 0 or BIO[a, b] < 0:
                    continue
                begins = torch.tensor([[False, True, False]])
                total += float(torch.exp(-2 * crf_loss(self.model, emissions, tags, begins)))
        self.assertAlmostEqual(total, 1.0, places=4)


if __name__ == "__main__":
    unittest.main()

"""How a training run begins."""

import shutil
import tomllib

import torch


def begin(settings_file, out, part="run"):
    """The settings, copied to the run's folder, with threads and seed set; `part` may have a seed of its own."""
    settings = tomllib.loads(settings_file.read_text())
    out.mkdir(parents=True, exist_ok=True)
    shutil.copy(settings_file, out / "settings.toml")
    settings["run"]["seed"] = settings[part].get("seed", settings["run"]["seed"])
    torch.manual_seed(settings["run"]["seed"])
    torch.set_num_threads(settings["run"]["threads"])
    return settings

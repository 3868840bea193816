"""How a training run begins."""

import shutil
import tomllib

import torch


def begin(settings_file, out):
    """The settings, copied to the run's folder, with seed and threads set."""
    settings = tomllib.loads(settings_file.read_text())
    out.mkdir(parents=True, exist_ok=True)
    shutil.copy(settings_file, out / "settings.toml")
    torch.manual_seed(settings["run"]["seed"])
    torch.set_num_threads(settings["run"]["threads"])
    return settings

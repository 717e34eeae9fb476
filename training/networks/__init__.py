"""The architectures, from random, ImageNet or stored weights."""

from training.networks.architectures import ARCHITECTURES, Architecture, can_fold, check_size
from training.networks.building import build, of_weights
from training.networks.fine_tuning import set_trainable
from training.networks.grad_cam import with_grad_cam
from training.networks.narrowing import check_widths, narrow
from training.networks.normalisation import fold
from training.networks.start import load_start, read_weights
from training.networks.summary import parameters, summaries

__all__ = [
    "ARCHITECTURES",
    "Architecture",
    "build",
    "can_fold",
    "check_size",
    "check_widths",
    "fold",
    "load_start",
    "narrow",
    "of_weights",
    "parameters",
    "read_weights",
    "set_trainable",
    "summaries",
    "with_grad_cam",
]

"""The architectures, from random, ImageNet or stored weights."""

from training.networks.architectures import ARCHITECTURES, Architecture, can_fold, check_size
from training.networks.building import build
from training.networks.fine_tuning import set_trainable
from training.networks.grad_cam import with_grad_cam
from training.networks.normalisation import fold
from training.networks.start import load_start
from training.networks.summary import parameters, summaries

__all__ = [
    "ARCHITECTURES",
    "Architecture",
    "build",
    "can_fold",
    "check_size",
    "fold",
    "load_start",
    "parameters",
    "set_trainable",
    "summaries",
    "with_grad_cam",
]

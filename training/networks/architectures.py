"""The six architectures that can be trained, and what their parts are called. Importing this costs nothing.

Sources: Simonyan and Zisserman, ICLR 2015 (VGG); He et al., CVPR 2016 (ResNet); Szegedy et al., CVPR 2016
(Inception v3); Huang et al., CVPR 2017 (DenseNet). The basic network is that of the student projects before us.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Mapping

HEAD, EVERYTHING = "head", "all"


@dataclass(frozen=True, slots=True)
class Architecture:
    """What tells one architecture from the others.

    Attributes:
        name: As in `--arch`.
        application: Module and function in `keras.applications`, or empty for one that is not from there.
        cam_layer: Layer with the last map of features, where Grad-CAM is taken.
        blocks: The blocks that fine-tuning can begin with, first to last, each with the layer just before it;
            empty for the input.
        plain: Whether convolutions follow one another without batch normalisation, so that it can be added for
            training and folded away afterwards.
        minimum_size: Smallest side of the input in pixels.
        native_size: Side of the input that it was made for, in pixels.
    """

    name: str
    application: str
    cam_layer: str
    blocks: Mapping[str, str]
    plain: bool = False
    minimum_size: int = 32
    native_size: int = 224


def _pooled_blocks(count: int) -> dict[str, str]:
    """Blocks of networks whose blocks end in `blockN_pool`."""
    return {f"block{number}": f"block{number - 1}_pool" if number > 1 else "" for number in range(1, count + 1)}


_RESNET_BLOCKS = {
    "conv2": "pool1_pool",
    "conv3": "conv2_block3_out",
    "conv4": "conv3_block4_out",
    "conv5": "conv4_block6_out",
}
_INCEPTION_BLOCKS = {"mixed0": "max_pooling2d_1"} | {f"mixed{n}": f"mixed{n - 1}" for n in range(1, 11)}
_DENSENET_BLOCKS = {"conv2": "pool1", "conv3": "pool2_pool", "conv4": "pool3_pool", "conv5": "pool4_pool"}

_ALL = (
    Architecture("basic_cnn", "", "block3_conv", _pooled_blocks(3), plain=True, native_size=150),
    Architecture("vgg16", "vgg16.VGG16", "block5_conv3", _pooled_blocks(5), plain=True),
    Architecture("vgg19", "vgg19.VGG19", "block5_conv4", _pooled_blocks(5), plain=True),
    Architecture("resnet50", "resnet50.ResNet50", "conv5_block3_out", _RESNET_BLOCKS),
    Architecture(
        "inception_v3",
        "inception_v3.InceptionV3",
        "mixed10",
        _INCEPTION_BLOCKS,
        minimum_size=75,
        native_size=299,
    ),
    Architecture("densenet121", "densenet.DenseNet121", "relu", _DENSENET_BLOCKS),
)
ARCHITECTURES: Mapping[str, Architecture] = {architecture.name: architecture for architecture in _ALL}


def find(arch: str) -> Architecture:
    """The architecture of that name.

    Raises:
        TrainingError: There is none.
    """
    if arch not in ARCHITECTURES:
        message = f"there is no architecture {arch!r}; choose one of {', '.join(ARCHITECTURES)}"
        raise TrainingError(message)
    return ARCHITECTURES[arch]


def check_size(arch: str, size: int) -> None:
    """Make sure that the network can take inputs of `size` by `size` pixels.

    Raises:
        TrainingError: The architecture is unknown, or the size too small.
    """
    smallest = find(arch).minimum_size
    if size < smallest:
        message = f"{arch} needs an input of at least {smallest} pixels, and {size} was asked for"
        raise TrainingError(message)


def layer_before(arch: str, block: str) -> str:
    """The layer just before a block, or empty for the input.

    Raises:
        TrainingError: The architecture or the block is unknown.
    """
    blocks = find(arch).blocks
    if block not in blocks:
        message = (
            f"{arch} has no block {block!r} to fine-tune from; choose {HEAD!r}, {EVERYTHING!r} or one of "
            f"{', '.join(blocks)}"
        )
        raise TrainingError(message)
    return blocks[block]


def can_fold(arch: str) -> bool:
    """Whether batch normalisation can be added for training and folded away afterwards.

    Raises:
        TrainingError: The architecture is unknown.
    """
    return find(arch).plain

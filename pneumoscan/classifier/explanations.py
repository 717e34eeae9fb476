"""The slower explanations of a score: tf-keras-vis's methods on the bundled network.

They take up to 512 forward passes, and TensorFlow takes seconds to load; so they run in a process of their own, see
`explanation_process`. Nothing here is imported by the program itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import keras
import numpy as np
import safetensors
import safetensors.numpy
from tf_keras_vis.gradcam_plus_plus import GradcamPlusPlus
from tf_keras_vis.saliency import Saliency
from tf_keras_vis.scorecam import Scorecam

from pneumoscan.classifier import vgg16
from pneumoscan.classifier.manifest import Manifest, ModelError
from pneumoscan.core.explanation import ExplanationMethod

if TYPE_CHECKING:
    from numpy.typing import NDArray

SMOOTH_SAMPLES = 20  # noisy copies of the film, whose gradients are averaged
SMOOTH_NOISE = 0.2  # their deviation, as a share of the film's range
# The noise is the same each time, so that a film has one map.
SEED = 0


class Explanations:
    """The bundled network, and what can be asked of it."""

    def __init__(self, manifest: Manifest) -> None:
        """Build it, with the weights that were measured.

        Raises:
            ModelError: The weights are not the manifest's, or do not fit the network.
        """
        try:
            weights = safetensors.numpy.load(manifest.read(manifest.weights))
            self._network = vgg16.from_weights(manifest.input_size, weights)
        except (ValueError, safetensors.SafetensorError) as fault:
            message = f"The model's weights cannot be used ({fault}). Install the program again."
            raise ModelError(message) from fault

    def explain(self, method: ExplanationMethod, film: NDArray[np.float32]) -> NDArray[np.float32]:
        """The map of one film.

        Args:
            method: How to make it.
            film: Shape (input_size, input_size, 3), from `preprocessing.standardise`.

        Returns:
            From 0 to 1, scaled so that its least value is 0 and its largest 1; thus, unlike the heatmap of a verdict,
            as bright on a normal film as on any. The cells of the last convolution, shape (rows, columns); of
            SmoothGrad shape (input_size, input_size).
        """
        makers = {
            ExplanationMethod.GRAD_CAM_PLUS_PLUS: self._grad_cam_plus_plus,
            ExplanationMethod.SCORE_CAM: self._score_cam,
            ExplanationMethod.SMOOTH_GRAD: self._smooth_grad,
        }
        made = np.asarray(makers[method](film[np.newaxis]), np.float32)[0]
        return np.asarray(np.clip(np.nan_to_num(made), 0.0, 1.0), np.float32)

    def _grad_cam_plus_plus(self, films: NDArray[np.float32]) -> Any:
        """Chattopadhay et al., WACV 2018: Grad-CAM with each place weighed by its own gradients."""
        visualise = GradcamPlusPlus(self._network, clone=False)
        # Not enlarged: its way of enlarging shifts the cells at the border (see `overlay.stretch`).
        return visualise(logit, films, penultimate_layer=vgg16.GRAD_CAM_LAYER, expand_cam=False)

    def _score_cam(self, films: NDArray[np.float32]) -> Any:
        """Wang et al., CVPR workshops 2020: each channel weighed by the score of the film seen through it alone."""
        visualise = Scorecam(with_two_classes(self._network), clone=False)
        return visualise(pneumonia, films, penultimate_layer=vgg16.GRAD_CAM_LAYER, expand_cam=False)

    def _smooth_grad(self, films: NDArray[np.float32]) -> Any:
        """Smilkov et al., 2017: by how much each pixel would change the score, averaged over noisy copies."""
        np.random.seed(SEED)  # noqa: NPY002  what tf-keras-vis takes its noise from
        visualise = Saliency(self._network, clone=False)
        return visualise(logit, films, smooth_samples=SMOOTH_SAMPLES, smooth_noise=SMOOTH_NOISE)


def with_two_classes(network: Any) -> Any:
    """The network with the logits of normal, which is 0, and of pneumonia.

    tf-keras-vis's Score-CAM takes the softmax over the classes. Of one class alone that is 1 whatever the film, and all
    channels would weigh the same; of these two it is the sigmoid of the network's logit.
    """
    normal = keras.ops.zeros_like(network.output)
    return keras.Model(network.input, keras.layers.Concatenate()([normal, network.output]))


def logit(output: Any) -> Any:
    """What the network itself says, shape (n,)."""
    return output[:, 0]


def pneumonia(output: Any) -> Any:
    """The second of two classes, shape (n,)."""
    return output[:, 1]

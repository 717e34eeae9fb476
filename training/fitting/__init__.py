"""From a recipe to a trained network, in steps that a stopped run can go on from."""

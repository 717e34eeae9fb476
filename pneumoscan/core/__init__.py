"""What a study is and what may happen to it. Plain Python and NumPy: no Qt, no OpenCV, no network engine."""

"""Several networks on the same films: trained alike, measured alike, and tested for differences."""

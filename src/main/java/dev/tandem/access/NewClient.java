package dev.tandem.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a new client is called. */
record NewClient(@NotBlank @Size(max = 100) String name) {}

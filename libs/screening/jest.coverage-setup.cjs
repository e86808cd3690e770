/** The same cases of every property in every run: whether a line is reached must not be luck. */
require('fast-check').configureGlobal({ seed: 20_261_126 });

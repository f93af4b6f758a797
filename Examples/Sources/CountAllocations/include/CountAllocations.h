// SPDX-License-Identifier: Apache-2.0

/// The number of heap allocations of this process so far, or -1 where they cannot be counted.
long hsavtal_allocations(void);

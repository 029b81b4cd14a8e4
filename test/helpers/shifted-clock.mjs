/** Loaded before a program of Node (`--import`): moves its clock as CLOCK says, and those of the programs it starts. */
import { clockShift, shiftClock } from './clock.mjs';

shiftClock(clockShift());

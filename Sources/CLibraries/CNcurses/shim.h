// Wide characters must be asked for before curses.h is read.
#define NCURSES_WIDECHAR 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif

#include <stdio.h>
#include <locale.h>
#include <curses.h>

// From term.h, whose macros would shadow half of Swift's names.
extern char *tigetstr(const char *name);

// stdin and stdout are variables, which Swift 6 does not let through; and newterm answers an unknown
// terminal with null, where initscr would end the program.
static inline SCREEN *ncurses_open_screen(void) { return newterm(0, stdout, stdin); }

// Masks of the mouse are macros that Swift does not read.
// A press and its release that come at once are one click to ncurses.
static inline mmask_t ncurses_button_pressed(int button) {
  switch (button) {
  case 1: return BUTTON1_PRESSED | BUTTON1_CLICKED | BUTTON1_DOUBLE_CLICKED | BUTTON1_TRIPLE_CLICKED;
  case 4: return BUTTON4_PRESSED;
  default: return BUTTON5_PRESSED;
  }
}

// Of every button: for an event that nobody asked for ncurses 6.4 waits for the next one, though it was told
// not to wait.
static inline mmask_t ncurses_all_buttons(void) { return ALL_MOUSE_EVENTS; }

// How many colours the terminal has; a variable too.
static inline int ncurses_colours(void) { return COLORS; }

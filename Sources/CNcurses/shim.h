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
static inline mmask_t ncurses_button_pressed(int button) {
  return button == 1 ? BUTTON1_PRESSED : button == 4 ? BUTTON4_PRESSED : BUTTON5_PRESSED;
}

// How many colours the terminal has; a variable too.
static inline int ncurses_colours(void) { return COLORS; }

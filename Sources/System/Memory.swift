import CLinux

/// The memory of this program.
public enum Memory {
  /// Gives back to the system what was freed: glibc keeps holes between what is still used for ever.
  public static func giveBack() { malloc_trim(0) }
}

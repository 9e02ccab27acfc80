#pragma once

namespace golive::ui::spacing {

// Device-independent pixels, in steps of four.
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int section = 24;
inline constexpr int page = 32; ///< Around the content of the window.

inline constexpr int readingWidth = 760; ///< Pages that are read are not wider than this.

} // namespace golive::ui::spacing

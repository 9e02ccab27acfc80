#pragma once

#include <QMargins>
#include <QScrollArea>

#include <optional>

namespace golive::ui {

/// The scroll area that pages stand in. What comes above it while a page is shown (the strip, a notice) takes its room
/// from the top of what is seen: the page itself stays under the pointer, as large as it was, and what it now hides of
/// the head can be scrolled to. What goes gives that room back.
class PageArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageArea(QWidget *parent = nullptr);

    /// Around what stands on the sheet. The sheet has a layout.
    void setSheetMargins(const QMargins &);
    /// From now on, until letGo().
    void keepPlace() { m_isKeeping = true; }
    /// Another page, or another size of the window: the sheet is as high as it wants to be.
    void letGo();
    /// How much of a page there is to be seen in an area, were nothing come above it since the page was turned to.
    static int roomIn(const QScrollArea &);

protected:
    void moveEvent(QMoveEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void hold();
    void release();
    void applyMargins();

    QMargins m_margins;
    bool m_isKeeping = false;
    bool m_isHeld = false;
    bool m_isBarOurs = false;        ///< The scroll bar stands in the sheet's margin, so that no line breaks anew.
    int m_covered = 0;               ///< Device-independent pixels that came above since it is held.
    std::optional<int> m_scrollTo{}; ///< Once the sheet has its size.
};

} // namespace golive::ui

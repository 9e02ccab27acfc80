#pragma once

#include "ui/widgets/textheight.h"

#include <QLabel>

namespace golive::ui {

/// Text that wraps and is never cut off, in whichever layout. Plain text always: what a server says is never markup.
/// `role` is a look of style/style.qss: "title", "heading", "muted", "small", "fault", "warning", "good".
class WrapLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrapLabel(QWidget *parent = nullptr);
    explicit WrapLabel(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);

    /// Sets the text, and hides the label where there is none.
    void say(const QString &text);
    void setRole(const char *role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void changeEvent(QEvent *) override;

private:
    void fitHeight();

    TextHeight m_height;
};

} // namespace golive::ui

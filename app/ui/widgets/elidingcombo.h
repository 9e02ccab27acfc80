#pragma once

#include <QComboBox>

namespace golive::ui {

/// A choice among long titles in a narrow place. Qt's own cuts the one that is chosen in the middle of a letter, and
/// the others in the list: here it ends in an ellipsis, its tool tip says it whole, and the list is as wide as its
/// titles. The pictures stand in the list only.
class ElidingCombo final : public QComboBox
{
    Q_OBJECT
public:
    explicit ElidingCombo(QWidget *parent = nullptr);

    void showPopup() override;
    /// What stands in the closed box.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void tellWhole();
};

} // namespace golive::ui

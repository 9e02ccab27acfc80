#pragma once

#include <QWidget>

namespace golive::ui {

class WrapLabel;

/// Says, on every page, that other clients are hidden while somebody else sees this screen; and shows them again.
class HiddenBand : public QWidget
{
    Q_OBJECT
public:
    explicit HiddenBand(QWidget *parent = nullptr);

    /// The button alone, beside another band.
    void setBrief(bool isBrief);

Q_SIGNALS:
    void showPressed();

private:
    WrapLabel *m_text;
};

} // namespace golive::ui

#pragma once

#include <QWidget>

namespace golive::ui {

class WrapLabel;

/// Says, on every page, that this is practice.
class PracticeBand : public QWidget
{
    Q_OBJECT
public:
    explicit PracticeBand(QWidget *parent = nullptr);
    void setBrief(bool isBrief);

private:
    WrapLabel *m_text;
};

} // namespace golive::ui

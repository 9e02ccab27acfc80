#pragma once

#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"

#include <QWidget>

namespace golive::ui {

class WrapLabel;

/// An owner sends back how Facebook's part went: one line for the chat with his provider. Hidden where there is nothing
/// to tell.
class ResultBack : public QWidget
{
    Q_OBJECT
public:
    explicit ResultBack(QWidget *parent = nullptr);

    void draw(const ExchangeView &);

Q_SIGNALS:
    void wanted(const golive::ui::ProgramAction &action);

private:
    WrapLabel *m_intro = nullptr;
    WrapLabel *m_done = nullptr;
    WrapLabel *m_says = nullptr;
    ExchangeView m_view;
};

} // namespace golive::ui

#pragma once

#include "domain/event.h"
#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace golive::ui {

class DoneLine;
class FoldButton;
class LanguageChoice;
class LinkLife;
class WrapLabel;

/// What may be sent to an owner who is elsewhere, and what became of it.
class SendPanel : public Card
{
    Q_OBJECT
public:
    explicit SendPanel(QWidget *parent = nullptr);

    void draw(const PageView &, const ConnectView &);
    void tellDone(const ProgramAction &action, bool isDone);

Q_SIGNALS:
    void happened(const golive::Event &event);
    void wanted(const golive::ui::ProgramAction &action);

private:
    QPushButton *add(const QString &objectName, const QString &text, const ProgramAction &wanted,
                     const char *role = nullptr);

    WrapLabel *m_state;
    Card *m_message;
    WrapLabel *m_words;
    FoldButton *m_fold;
    LanguageChoice *m_language;
    DoneLine *m_done;
    LinkLife *m_life;
    QList<QPushButton *> m_ways;
};

} // namespace golive::ui

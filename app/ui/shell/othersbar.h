#pragma once

#include "domain/team/othersview.h"
#include "ui/widgets/card.h"

class QPushButton;
class QToolButton;

namespace golive::ui {

class WrapLabel;

/// What others have changed of the set-up meanwhile, above the page; and where two have typed into one field, the
/// choice between both. Hidden where there is nothing to say.
class OthersBar : public Card
{
    Q_OBJECT
public:
    explicit OthersBar(QWidget *parent = nullptr);

    /// In a low window.
    void setCompact(bool);
    void draw(const OthersView &);

Q_SIGNALS:
    void dismissed();
    void chosen(golive::TypedField field, bool isMine);

private:
    OthersView m_drawn;
    bool m_isCompact = false;
    WrapLabel *m_title;
    WrapLabel *m_lines;
    WrapLabel *m_contestTitle;
    WrapLabel *m_contest;
    QPushButton *m_keep;
    QPushButton *m_use;
    QToolButton *m_close;
};

} // namespace golive::ui

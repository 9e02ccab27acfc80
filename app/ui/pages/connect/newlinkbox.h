#pragma once

#include "domain/event.h"
#include "domain/view/pageview.h"

#include <QWidget>

namespace golive::ui {

class FoldButton;
class PastedLink;
class WrapLabel;

/// An owner whose link does not work any more pastes the new one here. Folded until it is wanted, or the link is too
/// old.
class NewLinkBox : public QWidget
{
    Q_OBJECT
public:
    explicit NewLinkBox(QWidget *parent = nullptr);

    void draw(const ConnectView &, const std::optional<Problem> &);

Q_SIGNALS:
    void happened(const golive::Event &event);

private:
    WrapLabel *m_old = nullptr;
    FoldButton *m_fold = nullptr;
    PastedLink *m_paste = nullptr;
    QUrl m_drawnLink;
    bool m_wasOld = false;
};

} // namespace golive::ui

#include "ui/pages/connect/newlinkbox.h"

#include "ui/pages/connect/connecttext.h"
#include "ui/pages/connect/pastedlink.h"
#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

NewLinkBox::NewLinkBox(QWidget *parent) : QWidget(parent), m_old(newLabel(this, "warning", ConnectText::linkTooOld()))
{
    m_paste = new PastedLink(u"newLinkField"_s, tr("New sign-up link"), ConnectText::newLinkHint(), this);
    m_fold = new FoldButton(tr("I was sent a new link"), m_paste, this);
    m_fold->setObjectName(u"newLinkFold"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_old);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_paste);
    connect(m_paste, &PastedLink::linkPasted, this,
            [this](const QString &text) { Q_EMIT happened(event::LinkPasted{text}); });
}

void NewLinkBox::draw(const ConnectView &view, const std::optional<Problem> &problem)
{
    showIf(view.canPasteLink, this);
    showIf(view.isLinkOld, m_old);
    const bool isAnotherLink = view.link != m_drawnLink;
    m_drawnLink = view.link;
    if (isAnotherLink) {
        // It has been taken: the box is done.
        m_paste->clear();
        m_fold->setChecked(false);
    }
    if (view.isLinkOld && (isAnotherLink || !m_wasOld))
        m_fold->setChecked(true);
    m_wasOld = view.isLinkOld;
    m_paste->draw(problem);
}

} // namespace golive::ui

#include "moc_newlinkbox.cpp"

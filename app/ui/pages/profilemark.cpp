#include "ui/pages/profilemark.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ProfileMark::ProfileMark(QWidget *parent) : QWidget(parent), m_text(newLabel(this, "small"))
{
    m_text->setObjectName(u"profileMark"_s);
    auto *all = newLinkButton(this, u"profileButton"_s, tr("What is remembered"));
    all->setAccessibleDescription(tr("Shows what new clients begin with, and forgets it."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_text);
    column->addWidget(all, 0, Qt::AlignLeading);
    connect(all, &QPushButton::clicked, this, &ProfileMark::profileWanted);
    hide();
}

void ProfileMark::say(const QString &text)
{
    m_text->say(text);
    showIf(!text.isEmpty(), this);
}

} // namespace golive::ui

#include "moc_profilemark.cpp"

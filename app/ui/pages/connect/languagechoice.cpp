#include "ui/pages/connect/languagechoice.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/languages.h"
#include "ui/wording/tongue.h"

#include <QComboBox>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

LanguageChoice::LanguageChoice(QWidget *parent)
    : QWidget(parent), m_languages(new QComboBox(this)), m_mark(newLabel(this, "small", tr("as for your last client")))
{
    m_languages->setObjectName(u"ownerLanguage"_s);
    m_languages->setAccessibleName(tr("The owner's language"));
    for (const Language &one : languages())
        m_languages->addItem(one.ownName, one.code);
    auto *label = new QLabel(tr("The owner's language"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_languages);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(label);
    row->addWidget(m_languages);
    row->addWidget(m_mark);
    row->addStretch(1);
    connect(m_languages, &QComboBox::activated, this, [this](int index) {
        Q_EMIT happened(event::OwnerLanguageChosen{m_languages->itemData(index).toString()});
    });
}

void LanguageChoice::draw(const OwnerView &owner)
{
    const QString spoken = ownersLanguage(owner.language, owner.country, owner.windowLanguage);
    m_languages->setCurrentIndex(m_languages->findData(spoken));
    showIf(owner.isLanguageOfProfile, m_mark);
}

} // namespace golive::ui

#include "moc_languagechoice.cpp"

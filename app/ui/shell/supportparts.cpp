#include "ui/shell/supportparts.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/bundlewording.h"

#include <QFontDatabase>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

SupportParts::SupportParts(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_title(newLabel(this, "fieldLabel")),
      m_text(new QPlainTextEdit(this)), m_picture(new QLabel(this))
{
    m_list->setObjectName(u"supportParts"_s);
    m_list->setAccessibleName(tr("Parts of the support bundle"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setObjectName(u"supportPartTitle"_s);
    m_text->setObjectName(u"supportText"_s);
    m_text->setAccessibleName(tr("What would be written"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_picture->setObjectName(u"supportPicture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(1, 1);
    m_picture->hide();
    QPushButton *fromFile = newButton(this, u"supportPictureFile"_s, tr("Add a picture…"));
    QPushButton *ofWindow = newButton(this, u"supportPictureWindow"_s, tr("Add a picture of the window"));

    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::small);
    left->addWidget(m_list, 1);
    left->addWidget(fromFile);
    left->addWidget(ofWindow);
    auto *right = new QVBoxLayout;
    right->setSpacing(spacing::small);
    right->addWidget(m_title);
    right->addWidget(m_text, 1);
    right->addWidget(m_picture, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(spacing::medium);
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);

    connect(m_list, &QListWidget::currentRowChanged, this, &SupportParts::preview);
    connect(m_list, &QListWidget::itemChanged, this, &SupportParts::chosenChanged);
    connect(fromFile, &QPushButton::clicked, this, &SupportParts::pictureFileWanted);
    connect(ofWindow, &QPushButton::clicked, this, &SupportParts::windowPictureWanted);
}

QListWidgetItem *SupportParts::newItem(const QString &title, bool isChosen)
{
    auto *item = new QListWidgetItem(title);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    return item;
}

void SupportParts::draw(const QList<BundleText> &texts, const QList<BundlePart> &proposed, bool isAnew)
{
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        QList<BundlePart> known;
        QList<BundlePart> chosen;
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            known << m_texts.at(i).part;
            if (m_list->item(static_cast<int>(i))->checkState() == Qt::Checked)
                chosen << m_texts.at(i).part;
        }
        for (qsizetype i = 0; i < m_texts.size(); ++i)
            delete m_list->takeItem(0);
        m_texts = texts;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const BundlePart part = texts.at(i).part;
            const bool isProposed = isAnew || !known.contains(part) ? proposed.contains(part) : chosen.contains(part);
            m_list->insertItem(static_cast<int>(i), newItem(BundleWording::part(part), isProposed));
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    preview();
    Q_EMIT chosenChanged();
}

void SupportParts::addPicture(const QImage &picture)
{
    m_pictures << picture;
    m_list->addItem(newItem(tr("Picture %1").arg(m_pictures.size()), true));
    m_list->setCurrentRow(m_list->count() - 1);
    Q_EMIT chosenChanged();
}

void SupportParts::preview()
{
    const qsizetype row = m_list->currentRow();
    const bool isPicture = row >= m_texts.size();
    m_text->setVisible(!isPicture);
    m_picture->setVisible(isPicture);
    if (row < 0)
        return m_text->clear();
    if (!isPicture) {
        m_title->say(fileNameOf(m_texts.at(row).part));
        m_text->setPlainText(m_texts.at(row).text);
        return;
    }
    m_title->say(tr("Nothing is taken out of a picture. Leave it out where it shows what others should not see."));
    constexpr QSize room(480, 320);
    m_picture->setPixmap(QPixmap::fromImage(
        m_pictures.at(row - m_texts.size()).scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_picture->setAccessibleName(m_list->currentItem()->text());
}

QList<BundleText> SupportParts::chosenTexts() const
{
    QList<BundleText> chosen;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        if (m_list->item(static_cast<int>(i))->checkState() == Qt::Checked)
            chosen << m_texts.at(i);
    }
    return chosen;
}

QList<QImage> SupportParts::chosenPictures() const
{
    QList<QImage> chosen;
    for (qsizetype i = 0; i < m_pictures.size(); ++i) {
        if (m_list->item(static_cast<int>(m_texts.size() + i))->checkState() == Qt::Checked)
            chosen << m_pictures.at(i);
    }
    return chosen;
}

} // namespace golive::ui

#include "moc_supportparts.cpp"

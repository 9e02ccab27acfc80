#pragma once

#include "domain/event.h"
#include "domain/view/pageview.h"

#include <QWidget>

class QComboBox;

namespace golive::ui {

/// The language that the owner is spoken and written to in.
class LanguageChoice : public QWidget
{
    Q_OBJECT
public:
    explicit LanguageChoice(QWidget *parent = nullptr);

    void draw(const OwnerView &);

Q_SIGNALS:
    void happened(const golive::Event &event);

private:
    QComboBox *m_languages;
    QWidget *m_mark; ///< Says that it is the last client's.
};

} // namespace golive::ui

"""The sheets: Import, Article, Export, Settings, history."""
